using System.Buffers;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <summary>The part of a streamed text that is in memory: bytes that were read leave at the front, new bytes
/// arrive at the back. It grows only if one piece is longer than the buffer.</summary>
internal sealed class InputBuffer : IDisposable
{
    private const int FirstSize = 1 << 16;

    private readonly bool isRented;
    private byte[] buffer;
    private int start;
    private int end;

    /// <summary>Creates a buffer at the beginning of a text.</summary>
    public InputBuffer() => (buffer, isRented) = (ArrayPool<byte>.Shared.Rent(FirstSize), true);

    /// <summary>Creates a buffer at a line in the middle of a text.</summary>
    /// <param name="offset">The byte offset of the line in the whole text.</param>
    /// <param name="place">The position of the line.</param>
    public InputBuffer(long offset, LinePosition place)
        : this() =>
        (Offset, Place) = (offset, place);

    /// <summary>Creates a buffer over a complete piece of a text.</summary>
    /// <param name="piece">The piece; no other code may use it meanwhile.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="offset">Its byte offset in the whole text.</param>
    /// <param name="place">Its position, at the beginning of a line.</param>
    public InputBuffer(byte[] piece, int length, long offset, LinePosition place) =>
        (buffer, end, Offset, Place, IsFinal) = (piece, length, offset, place, true);

    /// <summary>The bytes that are in the buffer and not read yet.</summary>
    public ReadOnlySpan<byte> Text => buffer.AsSpan(start, end - start);

    /// <summary>True if the text ends with the bytes in the buffer.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>True if the next block needs a larger buffer.</summary>
    public bool IsFull => end - start == buffer.Length;

    /// <summary>The byte offset of the buffer in the whole text.</summary>
    public long Offset { get; private set; }

    /// <summary>The line and column of the start of the buffer.</summary>
    public LinePosition Place { get; private set; } = new(1, 1);

    /// <summary>The byte offset of the start of the buffer in its line, from 0, without a byte order mark.</summary>
    public long ByteInLine { get; private set; }

    /// <summary>The free space for the next block, at least one byte.</summary>
    public Memory<byte> Space()
    {
        if (start > 0)
        {
            Text.CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        else if (end == buffer.Length)
        {
            Grow();
        }

        return buffer.AsMemory(end);
    }

    /// <summary>Sets the number of bytes read into the free space; 0 means the end of the text.</summary>
    public void Fill(int count)
    {
        end += count;
        IsFinal = count == 0;
    }

    /// <summary>Skips a byte order mark, which is not a character of the text.</summary>
    public void SkipByteOrderMark()
    {
        var length = Encodings.LengthOfUtf8Mark(Text);
        start += length;
        Offset += length;
    }

    /// <summary>Removes bytes that have been handled.</summary>
    public void Skip(int count)
    {
        var piece = Text[..count];
        var lastBreak = piece.LastIndexOf((byte)'\n');
        ByteInLine = lastBreak < 0 ? ByteInLine + count : count - lastBreak - 1;
        Place = LineCounter.Behind(Place, piece);
        start += count;
        Offset += count;
    }

    /// <summary>Removes a line, with its line feed.</summary>
    public void SkipLine(int count)
    {
        start += count;
        Offset += count;
        Place = new LinePosition((int)Math.Min(Place.Line + 1L, int.MaxValue), 1);
        ByteInLine = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isRented && buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        (buffer, start, end) = ([], 0, 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        Text.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
