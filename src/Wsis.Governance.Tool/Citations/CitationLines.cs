using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Citations;

/// <summary>Writes citations, one JSON line each.</summary>
internal sealed class CitationLines(JsonLines lines)
{
    /// <summary>Writes the citations of a block of text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="offset">Its offset in the whole text.</param>
    /// <param name="options">The options for reading it.</param>
    public void Write(ReadOnlySpan<char> block, long offset, CitationOptions options)
    {
        foreach (var match in CitationScanner.Scan(block, options))
        {
            Write(match, offset);
        }
    }

    private void Write(CitationMatch match, long offset)
    {
        var json = lines.Writer;
        json.WriteStartObject();
        json.WriteNumber("offset"u8, offset + match.Offset);
        json.WriteNumber("length"u8, match.Length);
        json.WriteString("text"u8, match.Text);
        json.WriteString("canonical"u8, match.Canonical);
        WriteCandidates(json, match);
        json.WriteBoolean("mirrored"u8, match.IsMirrored);
        json.WriteString("repaired"u8, match.Repaired);
        json.WriteString("paragraphs"u8, match.Paragraphs.IsDefault ? null : match.Paragraphs.ToString());
        if (match.Note is { } note)
        {
            json.WriteString("note"u8, note);
        }

        json.WriteEndObject();
        lines.EndLine();
    }

    private static void WriteCandidates(Utf8JsonWriter json, CitationMatch match)
    {
        json.WriteStartArray("candidates"u8);
        foreach (var candidate in match.Candidates)
        {
            json.WriteStringValue(candidate.Symbol.Canonical);
        }

        json.WriteEndArray();
    }
}
