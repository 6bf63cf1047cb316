using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Base class of converters: reads data for <see cref="JsonSerializer"/> with the diagnostic reader.</summary>
internal abstract class DataConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    public sealed override T? Read(ref Utf8JsonReader json, Type typeToConvert, JsonSerializerOptions options)
    {
        // The record reader needs contiguous bytes; a reader over a pipe may have several segments.
        return json.Position.GetObject() is null ? ReadWhole(ref json) : ReadCopied(ref json, options);
    }

    /// <summary>Reads the current value and stops at its last token.</summary>
    protected abstract T? ReadValue(ref DiagnosticRecordReader reader, ReadContext reading);

    private T? ReadWhole(ref Utf8JsonReader json)
    {
        var start = json;
        var reading = new ReadContext(ReadOptions.Default, new StringPool()) { Origin = -start.TokenStartIndex };
        var reader = new DiagnosticRecordReader(reading, json);
        var value = ReadValue(ref reader, reading);
        if (reading.Errors > 0)
        {
            throw ToException(ref json, start, reading);
        }

        json = reader.Json;
        return value;
    }

    private T? ReadCopied(ref Utf8JsonReader json, JsonSerializerOptions options)
    {
        using var copy = JsonDocument.ParseValue(ref json);
        var whole = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(copy.RootElement), ReaderOptions(options));
        whole.Read();
        return ReadWhole(ref whole);
    }

    /// <summary>The exception with all findings. The reader stops at the first of them, so that the serializer
    /// reports its line.</summary>
    private static JsonException ToException(ref Utf8JsonReader json, Utf8JsonReader start, ReadContext reading)
    {
        using var copy = JsonDocument.ParseValue(ref start);
        var placed = ProblemLocator.Resolve(
            JsonMarshal.GetRawUtf8Value(copy.RootElement), reading.Problems, null, hasOneRecordPerLine: false);
        var findings = new Finding[placed.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            // A line counted from the beginning of the value would be read as a line of the text.
            findings[i] = placed[i] with { Location = null };
        }

        var first = FirstErrorOffset(reading) - reading.Origin;
        while (json.TokenStartIndex < first && json.Read())
        {
        }

        var cause = new WsisFormatException(ValueList<Finding>.FromArray(findings));
        return new JsonException(cause.Message, cause);
    }

    private static long FirstErrorOffset(ReadContext reading)
    {
        var first = long.MaxValue;
        foreach (var problem in reading.Problems)
        {
            first = problem.Severity == Severity.Error ? Math.Min(first, problem.Offset) : first;
        }

        return first;
    }

    private static JsonReaderOptions ReaderOptions(JsonSerializerOptions options) => new()
    {
        AllowTrailingCommas = options.AllowTrailingCommas,
        CommentHandling = options.ReadCommentHandling,
        MaxDepth = options.MaxDepth,
    };
}
