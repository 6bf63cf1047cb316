using System.Buffers;
using System.Text.Json;

namespace Wsis.Governance.Json.Writing;

/// <summary>The ways in which this library writes JSON: the same bytes on every machine.</summary>
internal static class JsonOutput
{
    // What could be read can be written: how deep that may be is for the reader to say.
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
    /// <param name="output">Where to.</param>
    /// <param name="endsLine">True for a line feed behind it.</param>
    /// <returns>How many bytes that took.</returns>
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

    /// <summary>A writer of records in whatever form the writer of JSON has.</summary>
    public static RecordWriter<WriterSink> Over(Utf8JsonWriter json) => new(new WriterSink(json));

    /// <summary>Two spaces a level, line feeds.</summary>
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
