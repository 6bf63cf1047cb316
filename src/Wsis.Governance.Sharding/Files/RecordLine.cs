using System.Text.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Files;

/// <summary>The beginning of the line of a record in an index file: the position of the record.</summary>
internal static class RecordLine
{
    private static readonly JsonReaderOptions deep = new() { MaxDepth = int.MaxValue };

    /// <summary>The first bytes of the line of every record.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"at\":["u8;

    /// <summary>Writes the position of a record, up to the name of the member for the record.</summary>
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

    /// <summary>Reads the line of a record.</summary>
    /// <param name="reading">Receives the state of reading.</param>
    /// <param name="line">The line.</param>
    /// <param name="entry">Its byte offset in the index file.</param>
    /// <returns>The record, its position, and whether the line contains its text; null if the
    /// line is incomplete.</returns>
    public static (Record Record, RecordPosition Position, bool HasText)? Read(
        ReadContext reading, ReadOnlySpan<byte> line, long entry)
    {
        var json = new Utf8JsonReader(line, deep);
        try
        {
            json.Read();
            json.Read();
            var position = ReadPosition(ref json) with { Entry = entry };
            json.Read();
            if (json.ValueTextEquals("pointer"u8))
            {
                position = position with { Pointer = NextPointer(ref json) };
                json.Read();
            }

            return json.ValueTextEquals("record"u8) ? ReadRecord(reading, line, json, position) : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonPointer NextPointer(ref Utf8JsonReader json)
    {
        json.Read();
        return JsonPointer.TryParse(json.GetString(), out var pointer) ? pointer : throw new JsonException();
    }

    /// <summary>Reads a number, the next token.</summary>
    /// <exception cref="JsonException">The token is not a number.</exception>
    public static long NextNumber(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TryGetInt64(out var number) ? number : throw new JsonException();
    }

    private static RecordPosition ReadPosition(ref Utf8JsonReader json)
    {
        json.Read();
        var offset = NextNumber(ref json);
        var start = new LinePosition((int)NextNumber(ref json), (int)NextNumber(ref json));
        json.Read();
        return json.TokenType == JsonTokenType.EndArray && offset >= 0
            ? new RecordPosition(offset, start, default)
            : throw new JsonException();
    }

    private static (Record Record, RecordPosition Position, bool HasText)? ReadRecord(
        ReadContext reading, ReadOnlySpan<byte> line, Utf8JsonReader json, in RecordPosition position)
    {
        var text = line[(int)json.BytesConsumed..];
        if (!FastPathRecordReader.TryRead(reading, text, out var record, out var length))
        {
            (record, length) = ReadSlowly(reading, json, (int)json.BytesConsumed);
        }

        if (record is null)
        {
            return null;
        }

        var rest = text[length..];
        var hasText = rest.StartsWith(",\"text\":\""u8) && rest.EndsWith("\"}"u8);
        return hasText || rest.SequenceEqual("}"u8) ? (record, position, hasText) : null;
    }

    private static (Record? Record, int Length) ReadSlowly(ReadContext reading, Utf8JsonReader json, int begin)
    {
        var reader = new DiagnosticRecordReader(reading, json);
        reader.Advance();
        var record = reader.ReadRecord();
        reading.Clear();
        return (record, (int)reader.Json.BytesConsumed - begin);
    }
}
