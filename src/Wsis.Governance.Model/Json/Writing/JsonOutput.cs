using System.Buffers;
using System.Text.Json;

namespace Wsis.Governance.Json.Writing;

/// <summary>The ways in which this library writes JSON: the same bytes on every machine.</summary>
internal static class JsonOutput
{
    // Everything that was read can be written: the reader limits the depth.
    private const int UnlimitedDepth = int.MaxValue;

    /// <summary>On one line, without spaces.</summary>
    public static JsonWriterOptions Compact { get; } = new()
    {
        Encoder = ReadableEncoder.Instance,
        SkipValidation = true,
        MaxDepth = UnlimitedDepth,
    };

    /// <summary>Writes a record in that form.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">The output.</param>
    /// <param name="endsLine">True to write a line feed after it.</param>
    /// <returns>The number of bytes written.</returns>
    public static long WriteCompact(Record record, IBufferWriter<byte> output, bool endsLine)
    {
        var writer = new RecordWriter<CompactSink>(new CompactSink(output));
        writer.WriteRecord(record);
        var sink = writer.Sink;
        if (endsLine)
        {
            sink.EndLine();
        }

        sink.Flush();
        return sink.Flushed;
    }

    /// <summary>A record writer with the format of the JSON writer.</summary>
    public static RecordWriter<WriterSink> Over(Utf8JsonWriter json) => new(new WriterSink(json));

    /// <summary>Indented by two spaces per level, with line feeds.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
        MaxDepth = UnlimitedDepth,
    };
}
