using System.Text.Json;
using Spectre.Console;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Coverage;

/// <summary>Writes a coverage, for people or for programs.</summary>
internal static class CoverageWriter
{
    private const string Gap = "  ";

    /// <summary>Writes a table.</summary>
    public static void WriteText(ReportCoverage coverage, TerminalWriter terminal)
    {
        terminal.Wrapped("", $"{coverage.Report.Symbol}: records by place", TerminalWriter.Bold);
        terminal.Line();
        var width = coverage.Places.Max(static place => place.Place.ToString().Length);
        terminal.Line(TerminalWriter.Bold, $"{"place".PadRight(width)}{Gap}records{Gap}types");
        foreach (var place in coverage.Places)
        {
            var begin = FormattableString.Invariant(
                $"{place.Place.ToString().PadRight(width)}{Gap}{place.Records.Count,7}{Gap}");
            terminal.Hanging(begin, new string(' ', begin.Length), TypesOf(place), StyleOf(place));
        }

        terminal.Line();
        terminal.Line(null, Summary(coverage));
    }

    /// <summary>Writes one JSON object.</summary>
    public static void WriteJson(ReportCoverage coverage, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, ReadableJson.Indented))
        {
            json.WriteStartObject();
            json.WriteString("document"u8, coverage.Report.Symbol.Canonical);
            json.WriteStartArray("places"u8);
            foreach (var place in coverage.Places)
            {
                Write(json, place);
            }

            json.WriteEndArray();
            json.WriteStartArray("missing"u8);
            foreach (var place in coverage.Missing)
            {
                json.WriteStringValue(place.Place.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ParagraphCoverage place)
    {
        json.WriteStartObject();
        json.WriteString("place"u8, place.Place.ToString());
        json.WriteNumber("records"u8, place.Records.Count);
        json.WriteStartObject("types"u8);
        foreach (var (type, count) in place.Types)
        {
            json.WriteNumber(type, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("ids"u8);
        foreach (var record in place.Records)
        {
            json.WriteStringValue(record.IdText);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string TypesOf(ParagraphCoverage place) => place.Records.Count == 0
        ? "none"
        : string.Join(", ", place.Types.Select(static type => FormattableString.Invariant(
            $"{Humanizer.OfCode(type.Type)} {type.Count}")));

    private static Style? StyleOf(ParagraphCoverage place) => place.Records.Count == 0 ? new Style(Color.Red) : default;

    private static string Summary(ReportCoverage coverage)
    {
        var (all, missing) = (coverage.Places.Count, coverage.Missing.Count());
        return FormattableString.Invariant($"{all} places, {all - missing} with records, {missing} without");
    }
}
