namespace Wsis.Governance.Tool.Show;

/// <summary>A part of a page under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Entries">The entries under the heading.</param>
internal sealed record PageSection(string Heading, IReadOnlyCollection<ValueParagraph> Entries);
