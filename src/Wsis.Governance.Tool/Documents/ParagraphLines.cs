using System.Text.Json;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Writes the result for each paragraph, one JSON line each.</summary>
internal sealed class ParagraphLines(JsonLines lines)
{
    private static readonly string[] kindNames =
        ["front", "title", "heading", "preambular", "operative", "annex", "back"];

    /// <summary>Writes the paragraphs of a document.</summary>
    public void Write(string file, ExtractedDocument document)
    {
        foreach (var paragraph in document.Paragraphs)
        {
            Write(file, paragraph);
            for (var i = 1; i < paragraph.Source.LineCount; i++)
            {
                WriteContinuation(file, paragraph, i);
            }
        }
    }

    private void Write(string file, ExtractedParagraph paragraph)
    {
        var json = lines.Writer;
        WriteStart(json, file, paragraph, 0);
        WriteActs(json, paragraph);
        WriteCitations(json, paragraph);
        WriteDoubts(json, paragraph);
        json.WriteEndObject();
        lines.EndLine();
    }

    // The acts and citations of joined lines are written with the first of them.
    private void WriteContinuation(string file, ExtractedParagraph paragraph, int offset)
    {
        var json = lines.Writer;
        WriteStart(json, file, paragraph, offset);
        json.WriteStartArray("acts"u8);
        json.WriteEndArray();
        json.WriteStartArray("citations"u8);
        json.WriteEndArray();
        json.WriteNumber("continues"u8, paragraph.Source.LineNumber);
        json.WriteEndObject();
        lines.EndLine();
    }

    private static void WriteStart(Utf8JsonWriter json, string file, ExtractedParagraph paragraph, int offset)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, file);
        json.WriteNumber("line"u8, paragraph.Source.LineNumber + offset);
        json.WriteString("kind"u8, kindNames[(int)paragraph.Kind]);
        json.WriteString("paragraph"u8, paragraph.Number);
    }

    private static void WriteActs(Utf8JsonWriter json, ExtractedParagraph paragraph)
    {
        json.WriteStartArray("acts"u8);
        foreach (var act in paragraph.Acts)
        {
            json.WriteStartObject();
            json.WriteString("verb"u8, act.Verb.ToString());
            json.WriteString("printed"u8, act.Printed);
            json.WriteStartArray("addressees"u8);
            foreach (var addressee in act.Addressees)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, addressee.Name);
                json.WriteString("organization"u8, TextOrNull(addressee.Known.Organization.ToString()));
                json.WriteString("group"u8, TextOrNull(addressee.Known.Group.ToString()));
                if (addressee.IsIncluded)
                {
                    json.WriteBoolean("included"u8, true);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteReporting(json, act);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReporting(Utf8JsonWriter json, ExtractedAct act)
    {
        json.WriteStartArray("reporting"u8);
        foreach (var report in act.Reporting)
        {
            json.WriteStartObject();
            json.WriteString("organ"u8, report.Organ.IsDefault ? report.OrganName : report.Organ.ToString());
            if (report.Session is { } session)
            {
                json.WriteNumber("session"u8, session);
            }
            else
            {
                json.WriteNull("session"u8);
            }

            if (!report.Due.IsDefault)
            {
                json.WriteString("due"u8, report.Due.ToString());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter json, ExtractedParagraph paragraph)
    {
        json.WriteStartArray("citations"u8);
        foreach (var citation in paragraph.Citations)
        {
            json.WriteStringValue(citation.Canonical);
        }

        json.WriteEndArray();
    }

    private static void WriteDoubts(Utf8JsonWriter json, ExtractedParagraph paragraph)
    {
        if (paragraph.Doubts.Count == 0)
        {
            return;
        }

        json.WriteStartArray("doubts"u8);
        foreach (var doubt in paragraph.Doubts)
        {
            json.WriteStringValue($"{doubt.Span.Of(paragraph.Source.Text)}: {doubt.Reason}");
        }

        json.WriteEndArray();
    }

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;
}
