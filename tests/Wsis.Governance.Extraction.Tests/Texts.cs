namespace Wsis.Governance.Extraction.Tests;

/// <summary>Documents for the tests, in words of our own.</summary>
internal static class Texts
{
    /// <summary>Reads lines as a document.</summary>
    public static ExtractedDocument Read(params string[] lines) =>
        DocumentExtractor.Extract([.. lines.Select((line, i) => new SourceLine(line) { LineNumber = i + 1 })]);

    /// <summary>Reads one operative paragraph of the General Assembly.</summary>
    public static ExtractedParagraph Operative(string text) =>
        Read("The General Assembly,", "1. " + text).Paragraphs[1];

    /// <summary>Reads one operative paragraph and gives its first act.</summary>
    public static ExtractedAct Act(string text) => Operative(text).Acts[0];

    /// <summary>The names of those that the first act addresses.</summary>
    public static string[] Addressees(string text) => [.. Act(text).Addressees.Select(one => one.Name)];
}
