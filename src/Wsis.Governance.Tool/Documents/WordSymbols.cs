using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Wsis.Governance.Tool.Documents;

/// <summary>The symbols that a Word file states outside its text: in the header of the first page, in the other
/// headers, and in the comment of the publishing system.</summary>
internal static partial class WordSymbols
{
    private static readonly string[] variables = ["sss1", "Symbol1", "sss2", "Symbol2"];

    /// <summary>The symbols, those of the first page first.</summary>
    public static IReadOnlyList<string> Read(WordprocessingDocument file, WordRuns runs, SortedSet<string> notes)
    {
        var headers = file.MainDocumentPart!.HeaderParts.Select(part => In(part.RootElement, runs)).ToList();
        var header = headers.OrderByDescending(list => list.Count).FirstOrDefault(list => list.Count > 0) ?? [];
        var comment = Job().Matches(file.PackageProperties.Description ?? string.Empty)
            .Select(match => match.Groups[1].Value.Trim()).Where(IsSymbol).ToList();
        var variable = Variables(file.MainDocumentPart.DocumentSettingsPart?.RootElement);
        var (source, found) = header.Count > 0 ? ("header", header)
            : comment.Count > 0 ? ("comment", comment)
            : ("variables", variable);
        Compare(source, found, "comment", comment, notes);
        Compare(source, found, "variables", variable, notes);
        return found;
    }

    // The variables are often those of the file that was copied.
    private static void Compare(
        string source, List<string> found, string other, List<string> stated, SortedSet<string> notes)
    {
        if (source != other && stated.Count > 0 && !Canonical(found).SequenceEqual(Canonical(stated)))
        {
            notes.Add($"The {source} of the file says {string.Join(", ", found)}, its {other} "
                + $"{string.Join(", ", stated)}: the {source} was used.");
        }
    }

    private static IEnumerable<string> Canonical(List<string> symbols) =>
        symbols.Select(text => DocumentSymbol.Parse(text).Canonical);

    private static List<string> Variables(OpenXmlElement? settings) =>
        [.. settings?.Descendants().Where(element => element.LocalName == "docVar")
            .Select(element => (Name: WordNumbering.Attribute(element, "name"),
                Value: WordNumbering.Attribute(element, "val")))
            .Where(variable => variables.Contains(variable.Name) && IsSymbol(variable.Value))
            .OrderBy(variable => variable.Name[^1]).Select(variable => variable.Value.Trim()).Distinct() ?? []];

    private static List<string> In(OpenXmlElement? header, WordRuns runs) =>
        [.. header?.Descendants().Where(element => element.LocalName == "p")
            .SelectMany(paragraph => SymbolsIn(runs.Read(paragraph).Line.Since(0))).Distinct() ?? []];

    // A symbol may contain spaces: the longest text that is one counts, as A/80/6 (Sect. 24)/Corr.1.
    private static IEnumerable<string> SymbolsIn(string line)
    {
        foreach (var piece in line.Split('\t', '–', '—', '\n'))
        {
            var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var start = 0; start < words.Length; start++)
            {
                for (var end = words.Length; end > start; end--)
                {
                    var text = string.Join(' ', words[start..end]);
                    if (IsSymbol(text))
                    {
                        yield return text;
                        start = end - 1;
                        break;
                    }
                }
            }
        }
    }

    private static bool IsSymbol(string text) =>
        text.Contains('/', StringComparison.Ordinal) && DocumentSymbol.TryParse(text, out var symbol)
            && symbol.IsBodyKnown;

    [GeneratedRegex("<<ODS DOC SYMBOL\\d>>([^<]+)<<")]
    private static partial Regex Job();
}
