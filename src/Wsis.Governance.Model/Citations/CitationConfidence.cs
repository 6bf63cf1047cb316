namespace Wsis.Governance;

/// <summary>The confidence of a reading of a citation.</summary>
public enum CitationConfidence : byte
{
    /// <summary>One reading among several. The meaning of <c>default</c>.</summary>
    Possible,

    /// <summary>The reading that the shape or the text around prefers; another cannot be ruled out.</summary>
    Likely,

    /// <summary>The text leaves no other reading.</summary>
    Certain,
}
