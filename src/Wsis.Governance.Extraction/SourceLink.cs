namespace Wsis.Governance.Extraction;

/// <summary>A link in a paragraph.</summary>
/// <param name="Text">The text that is linked.</param>
/// <param name="Address">The target of the link.</param>
public sealed record SourceLink(string Text, string Address);
