using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Wsis.Governance.Tool.Documents;

/// <summary>The symbols that a Word file states outside its text: in the header of the first page, in the other
/// headers, and in the comment of the publishing system.</summary>
internal static partial class WordSymbols
{
    /// <summary>The symbols, those of the first page first.</summary>
    public static IReadOnlyList<string> Read(WordprocessingDocument file, WordRuns runs, SortedSet<string> notes)
    {
        var headers = file.MainDocumentPart!.HeaderParts.Select(part => In(part.RootElement, runs)).ToList();
        var comment = Job().Matches(file.PackageProperties.Description ?? string.Empty)
            .Select(match => match.Groups[1].Value.Trim()).Where(IsSymbol).ToList();
        var found = headers.OrderByDescending(list => list.Count).FirstOrDefault(list => list.Count > 0) ?? comment;
        if (comment.Count > 0 && found.Count > 0 && !found.SequenceEqual(comment, StringComparer.Ordinal))
        {
            notes.Add($"The header says {string.Join(", ", found)}, the comment of the file "
                + $"{string.Join(", ", comment)}: the header was used.");
        }

        return found;
    }

    private static List<string> In(OpenXmlElement? header, WordRuns runs) =>
        [.. header?.Descendants().Where(element => element.LocalName == "p")
            .SelectMany(paragraph => runs.Read(paragraph).Line.Since(0).Split(' ', '\t', '–', '—', '\n'))
            .Where(IsSymbol).Distinct() ?? []];

    private static bool IsSymbol(string text) =>
        text.Contains('/', StringComparison.Ordinal) && DocumentSymbol.TryParse(text, out var symbol)
            && symbol.IsBodyKnown;

    [GeneratedRegex("<<ODS DOC SYMBOL\\d>>([^<]+)<<")]
    private static partial Regex Job();
}
