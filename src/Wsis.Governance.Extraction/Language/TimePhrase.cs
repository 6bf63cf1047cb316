namespace Wsis.Governance.Extraction.Language;

/// <summary>The words before the latest date. The files of words use these names.</summary>
internal enum TimePhrase : byte
{
    /// <summary>Words that occur in other phrases too: "by", "before".</summary>
    Plain,

    /// <summary>Words for a latest date alone: "no later than".</summary>
    Strict,

    /// <summary>Words for the end of a period: "until".</summary>
    Until,

    /// <summary>Words before the length of a period: "within".</summary>
    Limit,
}
