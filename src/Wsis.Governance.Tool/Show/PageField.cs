namespace Wsis.Governance.Tool.Show;

/// <summary>A member of a record on a page.</summary>
/// <param name="Label">What the member is called.</param>
/// <param name="Entries">Its value, a piece a line.</param>
internal sealed record PageField(string Label, IReadOnlyCollection<ValueParagraph> Entries);
