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

    /// <summary>A window at the beginning of a text.</summary>
    public InputBuffer() => (buffer, isRented) = (ArrayPool<byte>.Shared.Rent(FirstSize), true);

    /// <summary>A window at a line out of the middle of a text.</summary>
    /// <param name="offset">The byte of the whole text at which the line begins.</param>
    /// <param name="place">The place at which it begins.</param>
    public InputBuffer(long offset, LinePosition place)
        : this() =>
        (Offset, Place) = (offset, place);

    /// <summary>A window over a piece of a text that is there as a whole.</summary>
    /// <param name="piece">The piece, for the window alone while it is in use.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="offset">The byte of the whole text at which it begins.</param>
    /// <param name="place">The place at which it begins, the first of a line.</param>
    public InputBuffer(byte[] piece, int length, long offset, LinePosition place) =>
        (buffer, end, Offset, Place, IsFinal) = (piece, length, offset, place, true);

    /// <summary>The bytes that are in the buffer and not read yet.</summary>
    public ReadOnlySpan<byte> Text => buffer.AsSpan(start, end - start);

    /// <summary>True where the text ends with the bytes in the buffer.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>True where the next block needs a larger window.</summary>
    public bool IsFull => end - start == buffer.Length;

    /// <summary>The byte of the whole text at which the window begins.</summary>
    public long Offset { get; private set; }

    /// <summary>The place at which the window begins.</summary>
    public LinePosition Place { get; private set; } = new(1, 1);

    /// <summary>The byte in its line at which the window begins, from 0, a byte order mark not counted.</summary>
    public long ByteInLine { get; private set; }

    /// <summary>Room for the next block, at least one byte.</summary>
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

    /// <summary>Notes how much came into that room; 0 means that the text is over.</summary>
    public void Fill(int count)
    {
        end += count;
        IsFinal = count == 0;
    }

    /// <summary>Leaves out a byte order mark, which is no character of the text.</summary>
    public void PassMark()
    {
        var length = Encodings.LengthOfUtf8Mark(Text);
        start += length;
        Offset += length;
    }

    /// <summary>Leaves behind what has been dealt with.</summary>
    public void Pass(int count)
    {
        var piece = Text[..count];
        var lastBreak = piece.LastIndexOf((byte)'\n');
        ByteInLine = lastBreak < 0 ? ByteInLine + count : count - lastBreak - 1;
        Place = LineCounter.Behind(Place, piece);
        start += count;
        Offset += count;
    }

    /// <summary>Leaves a line behind, with the line feed that ends it.</summary>
    public void PassLine(int count)
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
