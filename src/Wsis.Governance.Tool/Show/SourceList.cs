using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>Where a record's facts stand, and how far that was seen.</summary>
internal static class SourceList
{
    /// <summary>What the record's evidence means, then its sources.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Record record, JsonElement json, ValueText values)
    {
        var sources = json.TryGetProperty("sources", out var list) ? list.EnumerateArray().ToArray() : [];
        return
        [
            new ValueParagraph("", EvidenceOf(record)),
            .. sources.SelectMany(source => Of(values.Citation(source), source)),
        ];
    }

    private static string EvidenceOf(Record record) => record.Evidence.ToString() switch
    {
        "" or "seen" => "Seen: what the record says was read in a source.",
        "partial" => "Seen in part: some of what the record says was read in no source.",
        "unverified" => "Not verified: no source was seen; the record rests on memory.",
        var other => $"Evidence: {Humanizer.OfCode(other)}.",
    };

    private static IEnumerable<ValueParagraph> Of(string place, JsonElement source)
    {
        var language = source.TryGetProperty("language", out var tag) ? $" [{tag.GetString()}]" : "";
        var note = source.TryGetProperty("note", out var said) ? $": {said.GetString()}" : "";
        var printed = source.TryGetProperty("asPrinted", out var print) ? print.GetString()! : "";
        if (printed.Length == 0)
        {
            yield return new ValueParagraph("- ", $"{place}{language}{note}");
        }
        else if (!TerminalText.RunsRightToLeft(printed))
        {
            yield return new ValueParagraph("- ", $"{place}{language}, printed \"{printed}\"{note}");
        }
        else
        {
            yield return new ValueParagraph("- ", $"{place}{language}{note}");
            yield return new ValueParagraph("  printed: ", printed);
        }
    }
}
