using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Symbols;

/// <summary>Answers symbols, one JSON line each.</summary>
internal sealed class SymbolLines(JsonLines lines)
{
    /// <summary>True once a text was no symbol.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Writes what a text is. White space around it does not count.</summary>
    public void Write(ReadOnlySpan<char> input)
    {
        var json = lines.Writer;
        json.WriteStartObject();
        json.WriteString("input"u8, input);
        if (DocumentSymbol.TryParse(input.Trim(), out var symbol, out var error))
        {
            json.WriteBoolean("ok"u8, true);
            WriteSymbol(json, symbol);
        }
        else
        {
            HasFaults = true;
            json.WriteBoolean("ok"u8, false);
            json.WriteString("reason"u8, $"expected {error.Reason}");
            json.WriteNumber("at"u8, error.Position + input.Length - input.TrimStart().Length);
        }

        json.WriteEndObject();
        lines.EndLine();
    }

    private static void WriteSymbol(Utf8JsonWriter json, DocumentSymbol symbol)
    {
        // Each property of a symbol takes it apart again; for a million symbols once is enough.
        var canonical = symbol.Canonical;
        var parts = symbol.GetParts();
        json.WriteString("canonical"u8, canonical);
        if (parts.Text.Length < canonical.Length)
        {
            WriteJoint(json, symbol);
        }
        else
        {
            WriteSingle(json, canonical, parts);
        }

        json.WriteString("kind"u8, parts.Kind.ToCode());
        WriteNumber(json, "session"u8, parts.Session);
        WriteNumber(json, "year"u8, parts.Year);
        WriteNumber(json, "number"u8, parts.Number);
        if (parts.Letters.IsEmpty)
        {
            json.WriteNull("letters"u8);
        }
        else
        {
            json.WriteString("letters"u8, parts.Letters);
        }
    }

    private static void WriteJoint(Utf8JsonWriter json, DocumentSymbol symbol)
    {
        json.WriteStartArray("symbols"u8);
        foreach (var part in symbol.GetSymbols())
        {
            json.WriteStringValue(part.Canonical);
        }

        json.WriteEndArray();
        json.WriteStartArray("organs"u8);
        foreach (var organ in symbol.Organs)
        {
            json.WriteStringValue(organ.ToString());
        }

        json.WriteEndArray();
        json.WriteBoolean("bodyKnown"u8, symbol.IsBodyKnown);
    }

    private static void WriteSingle(Utf8JsonWriter json, string canonical, SymbolParts parts)
    {
        json.WriteStartArray("symbols"u8);
        json.WriteStringValue(canonical);
        json.WriteEndArray();
        json.WriteStartArray("organs"u8);
        if (parts.IsBodyKnown)
        {
            json.WriteStringValue(parts.Organ);
        }

        json.WriteEndArray();
        json.WriteBoolean("bodyKnown"u8, parts.IsBodyKnown);
    }

    // In the parts of a symbol 0 stands for a number that is not there.
    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int number)
    {
        if (number == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, number);
        }
    }
}
