namespace Wsis.Governance.Tool.Show;

/// <summary>A member of a record on a page.</summary>
/// <param name="Label">The label of the member.</param>
/// <param name="Entries">Its value, one piece per line.</param>
internal sealed record PageField(string Label, IReadOnlyCollection<ValueParagraph> Entries);
