using Wsis.Governance.Findings;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>What one reading gathers beside the records: recurring texts, and problems with their offsets.</summary>
/// <remarks>Problems are noted with the offset of the token only. Pointer, line and column are worked out at the end,
/// in one pass, where there is a problem at all.</remarks>
internal sealed class ReadContext(ReadOptions options, StringPool? texts)
{
    private const int MostScratch = 4096;

    private List<Problem>? problems;
    private char[]? scratch;
    private HashSet<Rule>? notedOnce;

    /// <summary>The options of this reading.</summary>
    public ReadOptions Options { get; } = options;

    /// <summary>The recurring texts of this reading; null where what is read is not kept.</summary>
    public StringPool? Texts { get; } = texts;

    /// <summary>Room for the characters of one text, which becomes a string.</summary>
    public char[] Scratch => scratch ??= new char[MostScratch];

    /// <summary>True where the limit of findings is reached and reading must stop.</summary>
    public bool IsFull => problems is not null && problems.Count >= Options.MaxFindings;

    /// <summary>How many errors were noted.</summary>
    public int Errors { get; private set; }

    /// <summary>True where there is something to say.</summary>
    public bool HasProblems => problems is { Count: > 0 };

    /// <summary>The problems noted so far, in the order in which they were met.</summary>
    public List<Problem> Problems => problems ?? [];

    /// <summary>Ids of the records that were met and are not whole.</summary>
    public HashSet<string> PassedOver { get; } = [];

    /// <summary>True where a limit was met at which reading stops.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Added to every offset: where in the whole text the part being read begins.</summary>
    public long Origin { get; set; }

    /// <summary>Forgets all problems and ids, for the next record of a stream.</summary>
    public void Clear()
    {
        problems?.Clear();
        PassedOver.Clear();
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
    public void NoteLimit(long offset, string limit, long most)
    {
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
