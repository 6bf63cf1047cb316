using System.Text;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>The state of one read, apart from the records: recurring texts, and problems with their offsets.</summary>
/// <remarks>Problems are stored only with the offset of the token. Pointer, line and column are computed at the end, in
/// one pass, if there is a problem.</remarks>
internal sealed class ReadContext(ReadOptions options, StringPool? texts)
{
    private const int MaxScratch = 4096;

    private readonly List<string> members = [];
    private List<Problem>? problems;
    private char[]? scratch;
    private HashSet<Rule>? notedOnce;

    /// <summary>The options of this reading.</summary>
    public ReadOptions Options { get; } = options;

    /// <summary>The recurring texts of this reading; null if records are not kept.</summary>
    public StringPool? Texts { get; } = texts;

    /// <summary>A buffer for the characters of one text that becomes a string.</summary>
    public char[] Scratch => scratch ??= new char[MaxScratch];

    /// <summary>True if the limit of findings is reached and reading must stop.</summary>
    public bool IsFull => problems is not null && problems.Count >= Options.MaxFindings;

    /// <summary>The number of errors so far.</summary>
    public int Errors { get; private set; }

    /// <summary>True if there is a problem.</summary>
    public bool HasProblems => problems is { Count: > 0 };

    /// <summary>The problems so far, in the order in which they were found.</summary>
    public List<Problem> Problems => problems ?? [];

    /// <summary>The parts that could not be read: incomplete records, and members of records;
    /// see <see cref="ReadingGaps"/>.</summary>
    public HashSet<string> Gaps { get; } = [];

    /// <summary>True if a limit was reached at which reading stops.</summary>
    public bool IsStopped { get; set; }

    /// <summary>The offset of the current part in the whole text; added to every offset.</summary>
    public long Origin { get; set; }

    /// <summary>Records that something in a member of the current record could not be read.</summary>
    public void NoteGap(ReadOnlySpan<byte> member) => members.Add(Encoding.UTF8.GetString(member));

    /// <summary>Records the gaps of a record after it was read.</summary>
    /// <param name="record">The record; without an id if that could not be read.</param>
    /// <param name="isWhole">False if the record is left out.</param>
    public void EndRecord(Record record, bool isWhole)
    {
        if (!isWhole)
        {
            Gaps.Add(record.IdText.Length > 0 ? record.IdText : ReadingGaps.RecordOf(record.TypeIndex));
        }

        foreach (var member in isWhole ? members : [])
        {
            Gaps.Add(ReadingGaps.Member(record, member));
            Gaps.Add(ReadingGaps.Member(record, ReadingGaps.AnyMember));
        }

        members.Clear();
    }

    /// <summary>Clears all problems and ids, for the next record of a stream.</summary>
    public void Clear()
    {
        problems?.Clear();
        Gaps.Clear();
        members.Clear();
        Errors = 0;
    }

    /// <summary>Adds a problem.</summary>
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
            Gaps.Add(ReadingGaps.AnyRecord);
            problems.Add(Limit(offset, "number of findings", Options.MaxFindings));
        }
    }

    /// <summary>Adds a problem that is reported once per text.</summary>
    public void NoteOnce(Rule rule, long offset, params ReadOnlySpan<FindingArgument> arguments)
    {
        notedOnce ??= [];
        if (notedOnce.Add(rule))
        {
            Note(rule, offset, arguments);
        }
    }

    /// <summary>Clears all problems: the text is read again from its beginning.</summary>
    public void Restart()
    {
        Clear();
        notedOnce?.Clear();
    }

    /// <summary>Reports that a limit was reached.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="limit">The limit, for the message.</param>
    /// <param name="most">Its value.</param>
    /// <param name="losesRecords">False if only the current value is lost.</param>
    public void NoteLimit(long offset, string limit, long most, bool losesRecords = true)
    {
        if (losesRecords)
        {
            Gaps.Add(ReadingGaps.AnyRecord);
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
