namespace Wsis.Governance.Tool.Show;

/// <summary>A part of a value that begins on a new line.</summary>
/// <param name="Lead">The beginning of its first line, such as a bullet or a language; later lines are indented by
/// the same width.</param>
/// <param name="Text">The text.</param>
internal readonly record struct ValueParagraph(string Lead, RichText Text)
{
    /// <summary>The beginning of every element of a list.</summary>
    public const string Bullet = "- ";

    /// <summary>This entry with something before its lead.</summary>
    public ValueParagraph After(string lead) => this with { Lead = lead + Lead };
}
