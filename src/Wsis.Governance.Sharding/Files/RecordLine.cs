using System.Text.Json;

namespace Wsis.Governance.Sharding.Files;

/// <summary>What the line of a record begins with in an index file: where it was read.</summary>
internal static class RecordLine
{
    /// <summary>What the line of every record begins with.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"at\":["u8;

    /// <summary>Writes where a record was read, up to the name of the member that is to hold the record.</summary>
    public static void Begin(Utf8JsonWriter json, in RecordPosition position)
    {
        json.WriteStartObject();
        json.WriteStartArray("at"u8);
        json.WriteNumberValue(position.Offset);
        json.WriteNumberValue(position.Start.Line);
        json.WriteNumberValue(position.Start.Column);
        json.WriteEndArray();
        if (!position.Pointer.IsDefault)
        {
            json.WriteString("pointer"u8, position.Pointer.ToString());
        }

        json.WritePropertyName("record"u8);
    }

    /// <summary>Reads the value of the member <c>at</c>: byte, line and column.</summary>
    /// <exception cref="JsonException">It is not what it must be.</exception>
    public static RecordPosition ReadPosition(ref Utf8JsonReader json)
    {
        json.Read();
        var offset = NextNumber(ref json);
        var start = new LinePosition((int)NextNumber(ref json), (int)NextNumber(ref json));
        json.Read();
        return json.TokenType == JsonTokenType.EndArray && offset >= 0
            ? new RecordPosition(offset, start, default)
            : throw new JsonException();
    }

    /// <summary>Reads a pointer, the next token.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static JsonPointer NextPointer(ref Utf8JsonReader json)
    {
        json.Read();
        return JsonPointer.TryParse(json.GetString(), out var pointer) ? pointer : throw new JsonException();
    }

    /// <summary>Reads a number, the next token.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static long NextNumber(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TryGetInt64(out var number) ? number : throw new JsonException();
    }
}
