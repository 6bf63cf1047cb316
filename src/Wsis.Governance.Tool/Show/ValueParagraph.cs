namespace Wsis.Governance.Tool.Show;

/// <summary>A piece of a value that begins on a line of its own.</summary>
/// <param name="Lead">What its first line begins with, such as a bullet or a language; later lines are indented as
/// far.</param>
/// <param name="Text">The text.</param>
internal readonly record struct ValueParagraph(string Lead, string Text)
{
    /// <summary>This entry with something before its lead.</summary>
    public ValueParagraph After(string lead) => this with { Lead = lead + Lead };
}
