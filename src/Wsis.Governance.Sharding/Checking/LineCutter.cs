using System.Buffers;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Streaming;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Cuts a text between lines.</summary>
internal sealed class LineCutter
{
    private readonly Stream text;
    private byte[] rest;
    private long offset;
    private LinePosition place;
    private bool isAtEnd;

    /// <summary>Starts at the beginning of a line.</summary>
    /// <param name="text">The unread rest of the stream.</param>
    /// <param name="rest">The bytes already read, which come first.</param>
    /// <param name="offset">Their byte offset in the whole text.</param>
    /// <param name="place">Their line and column.</param>
    public LineCutter(Stream text, ReadOnlySpan<byte> rest, long offset, LinePosition place)
    {
        this.text = text;
        this.rest = rest.ToArray();
        (this.offset, this.place) = (offset, place);
    }

    /// <summary>True at the end of the text.</summary>
    public bool IsAtEnd => isAtEnd && rest.Length == 0;

    /// <summary>The next lines.</summary>
    /// <param name="size">The approximate size in bytes.</param>
    /// <param name="batch">The lines.</param>
    /// <returns>False at the end of the text, and if a line is longer than a batch.</returns>
    public bool TryCut(int size, out TextBatch batch)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(size, 2 * rest.Length));
        rest.CopyTo(bytes, 0);
        var length = rest.Length;
        while (length < bytes.Length && text.Read(bytes.AsSpan(length)) is > 0 and var more)
        {
            length += more;
        }

        isAtEnd = length < bytes.Length;
        var end = isAtEnd ? length : bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        rest = bytes[end..length];
        var lines = bytes.AsSpan(0, end).Count((byte)'\n');
        batch = new TextBatch(bytes, end, offset, place, lines);
        if (end > 0)
        {
            offset += end;
            place = new LinePosition((int)Math.Min((long)place.Line + lines, int.MaxValue), 1);
            return true;
        }

        batch.Release();
        return false;
    }

    /// <summary>Reads the rest of the text record by record, in any form.</summary>
    public RecordStream GoOnAlone(ReadOptions options)
    {
        var stream = new RecordStream(options, new InputBuffer(offset, place));
        for (var at = 0; at < rest.Length;)
        {
            var room = stream.Space().Span;
            var count = Math.Min(room.Length, rest.Length - at);
            rest.AsSpan(at, count).CopyTo(room);
            stream.Fill(count);
            at += count;
        }

        if (isAtEnd)
        {
            stream.Fill(0);
        }

        return stream;
    }
}
