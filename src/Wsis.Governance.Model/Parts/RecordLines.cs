using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Parts;

/// <summary>Reads records back from overflow files, one after the other or here and there.</summary>
internal sealed class RecordLines
{
    // More than most lines have.
    private const int Few = 1 << 10;
    private const int Block = 1 << 16;

    // What could be written can be read.
    private static readonly ReadOptions options = new() { MaxDepth = int.MaxValue, MaxStringLength = int.MaxValue };

    private readonly ReadContext reading = new(options, null);
    private byte[] buffer = new byte[Block];
    private OverflowFile? at;
    private long begin;
    private int length;
    private long next;

    /// <summary>The record of the line that begins at a byte.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Record RecordAt(OverflowFile file, long offset)
    {
        var line = LineAt(file, offset);
        // The name cannot stand in a string before it: the quotation marks would be escaped.
        var name = "\"record\":"u8;
        var text = line[(line.IndexOf(name) + name.Length)..^1];
        return SwiftReader.TryRead(reading, text, out var record, out _) ? record : Read(text);
    }

    /// <summary>Where the record of the line that begins at a byte was read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public RecordPlace PlaceAt(OverflowFile file, long offset)
    {
        var json = new Utf8JsonReader(LineAt(file, offset));
        json.Read();
        json.Read();
        var place = RecordLine.ReadPlace(ref json);
        json.Read();
        if (!json.ValueTextEquals("pointer"u8))
        {
            return place;
        }

        json.Read();
        return place with { Pointer = JsonPointer.Parse(json.GetString()!) };
    }

    private Record Read(ReadOnlySpan<byte> text)
    {
        var reader = new RecordReader(
            reading, new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue }));
        reader.Advance();
        var record = reader.ReadRecord();
        reading.Clear();
        return record ?? throw new InvalidDataException("A record was not kept as it was.");
    }

    private ReadOnlySpan<byte> LineAt(OverflowFile file, long offset)
    {
        var isAtHand = at == file && offset >= begin && offset < begin + length;
        var text = isAtHand ? buffer.AsSpan((int)(offset - begin), (int)(begin + length - offset)) : default;
        if (text.IndexOf((byte)'\n') is var end && end < 0)
        {
            text = Fetch(file, offset, out end);
        }

        (at, next) = (file, offset + end + 1);
        return text[..end];
    }

    // Where the line follows the last one, those that follow it will be asked for too.
    private Span<byte> Fetch(OverflowFile file, long offset, out int end)
    {
        begin = offset;
        for (var wanted = at == file && offset == next ? Block : Few; ; wanted *= 2)
        {
            if (wanted > buffer.Length)
            {
                buffer = new byte[wanted];
            }

            length = file.ReadAt(offset, buffer.AsSpan(0, wanted));
            end = buffer.AsSpan(0, length).IndexOf((byte)'\n');
            if (end >= 0)
            {
                return buffer.AsSpan(0, length);
            }

            if (length < wanted)
            {
                throw new EndOfStreamException("The overflow file ends early.");
            }
        }
    }
}
