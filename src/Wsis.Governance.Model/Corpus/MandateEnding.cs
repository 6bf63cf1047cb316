namespace Wsis.Governance;

/// <summary>Whether a mandate has ended.</summary>
public enum MandateEnding
{
    /// <summary>This version does not know the status.</summary>
    Unknown,

    /// <summary>The mandate is in force.</summary>
    None,

    /// <summary>The mandate has ended: it was discharged or superseded, or it lapsed.</summary>
    Ended,
}
