using System.Text.Json;

namespace Wsis.Governance.Parts;

/// <summary>What the line of a record begins with, in an index file and in an overflow file: where it was
/// read.</summary>
internal static class RecordLine
{
    /// <summary>Writes it, up to the name of the member that is to hold the record.</summary>
    public static void Begin(Utf8JsonWriter json, in RecordPlace place)
    {
        json.WriteStartObject();
        json.WriteStartArray("at"u8);
        json.WriteNumberValue(place.Offset);
        json.WriteNumberValue(place.Start.Line);
        json.WriteNumberValue(place.Start.Column);
        if (place.Entry >= 0)
        {
            json.WriteNumberValue(place.Entry);
        }

        json.WriteEndArray();
        if (!place.Pointer.IsDefault)
        {
            json.WriteString("pointer"u8, place.Pointer.ToString());
        }

        json.WritePropertyName("record"u8);
    }

    /// <summary>Reads what the member at hand says: byte, line and column, and the entry where it stands
    /// there.</summary>
    /// <exception cref="JsonException">It is not what it must be.</exception>
    public static RecordPlace ReadPlace(ref Utf8JsonReader json)
    {
        json.Read();
        var offset = NextNumber(ref json);
        var start = new LinePosition((int)NextNumber(ref json), (int)NextNumber(ref json));
        json.Read();
        if (json.TokenType != JsonTokenType.Number)
        {
            return new RecordPlace(offset, start, default);
        }

        var entry = json.GetInt64();
        json.Read();
        return new RecordPlace(offset, start, default, entry);
    }

    /// <summary>Reads a number, the next token.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static long NextNumber(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TryGetInt64(out var number) ? number : throw new JsonException();
    }
}
