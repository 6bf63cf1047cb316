using System.Text.Json;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Values;

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
        if (DocumentSymbol.TryParse(input.Trim(), out var symbol, out var fault))
        {
            json.WriteBoolean("ok"u8, true);
            WriteSymbol(json, symbol);
        }
        else
        {
            HasFaults = true;
            json.WriteBoolean("ok"u8, false);
            json.WriteString("reason"u8, fault.Reason);
            json.WriteNumber("at"u8, fault.At + input.Length - input.TrimStart().Length);
        }

        json.WriteEndObject();
        lines.EndLine();
    }

    private static void WriteSymbol(Utf8JsonWriter json, DocumentSymbol symbol)
    {
        json.WriteString("canonical"u8, symbol.Canonical);
        json.WriteStartArray("symbols"u8);
        foreach (var part in symbol.Symbols)
        {
            json.WriteStringValue(part.Canonical);
        }

        json.WriteEndArray();
        json.WriteStartArray("organs"u8);
        foreach (var organ in symbol.Organs)
        {
            json.WriteStringValue(organ);
        }

        json.WriteEndArray();
        json.WriteBoolean("bodyKnown"u8, symbol.BodyKnown);
        json.WriteString("kind"u8, symbol.Kind.ToCode());
        WriteNumber(json, "session"u8, symbol.Session);
        WriteNumber(json, "year"u8, symbol.Year);
        WriteNumber(json, "number"u8, symbol.Number);
        json.WriteString("letters"u8, symbol.Letters);
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
