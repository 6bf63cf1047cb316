using System.Buffers;
using System.Text.Json;

namespace Wsis.Governance.Tool.Output;

/// <summary>JSON values, one per line, written to a stream in blocks.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int BlockSize = 1 << 16;

    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> block = new(BlockSize + (BlockSize / 4));

    /// <summary>Lines for a stream, which stays open.</summary>
    public JsonLines(Stream output)
    {
        this.output = output;
        Writer = new Utf8JsonWriter(block, ReadableJson.OneLine);
    }

    /// <summary>The writer for the value of the line.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        Writer.Flush();
        Writer.Reset();
        block.Write("\n"u8);
        if (block.WrittenCount >= BlockSize)
        {
            Flush();
        }
    }

    /// <summary>Writes the finished lines to the stream.</summary>
    public void Flush()
    {
        output.Write(block.WrittenSpan);
        output.Flush();
        block.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Dispose() => Writer.Dispose();
}
