using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Bibliography;

/// <summary>Writes references as CSL-JSON. Resolutions are of type <c>report</c> too: the styles print no number for
/// <c>legislation</c> and <c>bill</c>.</summary>
internal static class CslJsonWriter
{
    /// <summary>Writes the references as one list.</summary>
    public static void Write(IEnumerable<DocumentReference> references, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReadableJson.Indented);
        json.WriteStartArray();
        foreach (var reference in references)
        {
            json.WriteStartObject();
            json.WriteString("id", reference.Key);
            json.WriteString("type", "report");
            json.WriteString("genre", reference.Genre);
            json.WriteString("title", reference.Title);
            WriteAuthor(json, reference.Author);
            json.WriteString("publisher", "United Nations");
            json.WriteString("number", reference.Symbol.Canonical);
            WriteDate(json, reference.Date);
            json.WriteString("language", reference.Language);
            json.WriteString("URL", reference.Symbol.ToUrl());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteAuthor(Utf8JsonWriter json, string author)
    {
        if (author.Length > 0)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
    {
        if (date.IsDefault)
        {
            return;
        }

        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in new[] { date.Year, date.Month, date.Day })
        {
            if (part is { } number)
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
