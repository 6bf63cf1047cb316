using System.Text;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>What one reading gathers beside the records: recurring texts, and problems with their offsets.</summary>
/// <remarks>Problems are noted with the offset of the token only. Pointer, line and column are worked out at the end,
/// in one pass, where there is a problem at all.</remarks>
internal sealed class ReadContext(ReadOptions options, StringPool? texts)
{
    private const int MaxScratch = 4096;

    private readonly List<string> members = [];
    private List<Problem>? problems;
    private char[]? scratch;
    private HashSet<Rule>? notedOnce;

    /// <summary>The options of this reading.</summary>
    public ReadOptions Options { get; } = options;

    /// <summary>The recurring texts of this reading; null where what is read is not kept.</summary>
    public StringPool? Texts { get; } = texts;

    /// <summary>Room for the characters of one text, which becomes a string.</summary>
    public char[] Scratch => scratch ??= new char[MaxScratch];

    /// <summary>True where the limit of findings is reached and reading must stop.</summary>
    public bool IsFull => problems is not null && problems.Count >= Options.MaxFindings;

    /// <summary>How many errors were noted.</summary>
    public int Errors { get; private set; }

    /// <summary>True where there is something to say.</summary>
    public bool HasProblems => problems is { Count: > 0 };

    /// <summary>The problems noted so far, in the order in which they were met.</summary>
    public List<Problem> Problems => problems ?? [];

    /// <summary>What was met and could not be taken: records that are not whole, and members of records; see
    /// <see cref="ReadingGaps"/>.</summary>
    public HashSet<string> PassedOver { get; } = [];

    /// <summary>True where a limit was met at which reading stops.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Added to every offset: where in the whole text the part being read begins.</summary>
    public long Origin { get; set; }

    /// <summary>Notes that something in a member of the current record could not be taken.</summary>
    public void NoteGap(ReadOnlySpan<byte> member) => members.Add(Encoding.UTF8.GetString(member));

    /// <summary>Notes what a record lacks, once it has been read.</summary>
    /// <param name="record">The record; without an id where that could not be read.</param>
    /// <param name="isWhole">False where the record is left out.</param>
    public void EndRecord(Record record, bool isWhole)
    {
        if (!isWhole)
        {
            PassedOver.Add(record.IdText.Length > 0 ? record.IdText : ReadingGaps.RecordOf(record.TypeIndex));
        }

        foreach (var member in isWhole ? members : [])
        {
            PassedOver.Add(ReadingGaps.Member(record, member));
            PassedOver.Add(ReadingGaps.Member(record, ReadingGaps.AnyMember));
        }

        members.Clear();
    }

    /// <summary>Forgets all problems and ids, for the next record of a stream.</summary>
    public void Clear()
    {
        problems?.Clear();
        PassedOver.Clear();
        members.Clear();
        Errors = 0;
    }

    /// <summary>Notes a problem.</summary>
    public void Note(Rule rule, long offset, params ReadOnlySpan<FindingArgument> arguments)
    {
        if (IsFull)
        {
            return;
        }

        problems ??= [];
        var severity = SeverityOf(rule);
        Errors += severity == Severity.Error ? 1 : 0;
        problems.Add(new Problem(rule, severity, Origin + offset, ValueList.Create(arguments)));
        if (IsFull)
        {
            PassedOver.Add(ReadingGaps.AnyRecord);
            problems.Add(Limit(offset, "number of findings", Options.MaxFindings));
        }
    }

    /// <summary>Notes a problem of which one note a text is enough.</summary>
    public void NoteOnce(Rule rule, long offset, params ReadOnlySpan<FindingArgument> arguments)
    {
        notedOnce ??= [];
        if (notedOnce.Add(rule))
        {
            Note(rule, offset, arguments);
        }
    }

    /// <summary>Forgets all that was noted: the text is read from its beginning again.</summary>
    public void Restart()
    {
        Clear();
        notedOnce?.Clear();
    }

    /// <summary>Notes that a limit was met.</summary>
    /// <param name="offset">Where.</param>
    /// <param name="limit">The limit, for the message.</param>
    /// <param name="most">Its value.</param>
    /// <param name="losesRecords">False where no more than the current value is lost.</param>
    public void NoteLimit(long offset, string limit, long most, bool losesRecords = true)
    {
        if (losesRecords)
        {
            PassedOver.Add(ReadingGaps.AnyRecord);
        }

        problems ??= [];
        problems.Add(Limit(offset, limit, most));
        Errors++;
    }

    private Severity SeverityOf(Rule rule) =>
        Options.IsStrict && (rule == ReadingRules.UnknownMember || rule == ReadingRules.UnknownCode)
            ? Severity.Error
            : rule.Severity;

    private Problem Limit(long offset, string limit, long most) => new(
        ReadingRules.LimitExceeded,
        Severity.Error,
        Origin + offset,
        [new("limit", limit), new("most", most.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
}
