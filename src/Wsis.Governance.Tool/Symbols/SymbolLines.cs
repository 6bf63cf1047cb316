using System.Text.Json;
using Wsis.Governance.Json.Reading.Corrections;
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
            WriteOther(json, input, error);
        }

        json.WriteEndObject();
        lines.EndLine();
    }

    // An address or the name of a file, which contain a symbol, or a text that contains none.
    private void WriteOther(Utf8JsonWriter json, ReadOnlySpan<char> input, ParseError error)
    {
        var text = input.Trim().ToString();
        if (SymbolUrl.TryParse(text, out var address))
        {
            WriteSource(json, address.Symbol, "address"u8, address.Language, address.Repaired);
        }
        else if (SymbolFileName.TryParse(text, out var symbol, out var language))
        {
            WriteSource(json, symbol, "fileName"u8, language, null);
        }
        else
        {
            HasFaults = true;
            json.WriteBoolean("ok"u8, false);
            json.WriteString("reason"u8, $"expected {error.Reason}");
            json.WriteNumber("at"u8, error.Position + input.Length - input.TrimStart().Length);
            if (SymbolCorrection.MeantBy(text) is { } meant)
            {
                json.WriteString("didYouMean"u8, meant);
            }
        }
    }

    private static void WriteSource(
        Utf8JsonWriter json, DocumentSymbol symbol, ReadOnlySpan<byte> source, string? language, string? repaired)
    {
        json.WriteBoolean("ok"u8, true);
        WriteSymbol(json, symbol);
        json.WriteString("readFrom"u8, source);
        json.WriteString("language"u8, language);
        if (repaired is not null)
        {
            json.WriteString("repaired"u8, repaired);
        }
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
