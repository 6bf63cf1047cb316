namespace Wsis.Governance.Tool.Show;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Target">The record that it names; null if there is none.</param>
/// <param name="Language">The language it is in; null for that of the page.</param>
/// <param name="Path">On a site, the path of the linked page, if it is not the page of a
/// record; otherwise null.</param>
internal readonly record struct TextRun(
    string Text, Record? Target = null, string? Language = null, string? Path = null);
