namespace Wsis.Governance.Extraction;

/// <summary>A link that a paragraph carries.</summary>
/// <param name="Text">The text that is linked.</param>
/// <param name="Address">Where the link leads.</param>
public sealed record SourceLink(string Text, string Address);
