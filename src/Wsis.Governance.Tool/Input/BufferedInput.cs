using Wsis.Governance.Sharding;

namespace Wsis.Governance.Tool.Input;

/// <summary>Keeps the content of a stream that can be read only once, such as standard input, so that
/// findings can be located and quoted in it later, on any thread. A short text is kept in memory, a long one
/// in a temporary file.</summary>
/// <param name="input">The stream.</param>
/// <param name="name">The name of the stream.</param>
/// <param name="mayBeArchive">True if a ZIP archive is not refused, because it may be a Word file.</param>
internal sealed class BufferedInput(
    Stream input, string name = Inputs.NameOfStandardInput, bool mayBeArchive = false) : ForwardStream
{
    private const int MaxInMemory = 1 << 22;

    private readonly Lock gate = new();
    private byte[] memory = [];
    private TemporaryFile? file;
    private long length;

    /// <summary>The number of bytes read so far.</summary>
    public long Kept => length;

    /// <summary>Opens a view over the bytes read so far and the rest of the stream.</summary>
    public Stream Open() => new BufferedInputView(this);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = input.Read(buffer);
        if (length == 0 && !mayBeArchive)
        {
            CompressedInput.Refuse(name, buffer[..count]);
        }

        lock (gate)
        {
            Keep(buffer[..count]);
        }

        return count;
    }

    /// <summary>Reads kept bytes.</summary>
    /// <param name="position">The position of the first byte.</param>
    /// <param name="buffer">Receives the bytes.</param>
    /// <returns>The number of bytes read.</returns>
    public int ReadAt(long position, Span<byte> buffer)
    {
        lock (gate)
        {
            var wanted = buffer[..(int)Math.Clamp(length - position, 0, buffer.Length)];
            if (file is not null)
            {
                return file.ReadAt(position, wanted);
            }

            memory.AsSpan((int)Math.Min(position, length), wanted.Length).CopyTo(wanted);
            return wanted.Length;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        file?.Dispose();
        base.Dispose(disposing);
    }

    private void Keep(ReadOnlySpan<byte> text)
    {
        if (file is null && length + text.Length > MaxInMemory)
        {
            file = new TemporaryFile();
            file.Append(memory.AsSpan(0, (int)length));
            memory = [];
        }

        if (file is not null)
        {
            file.Append(text);
        }
        else
        {
            var needed = (int)length + text.Length;
            if (needed > memory.Length)
            {
                Array.Resize(ref memory, Math.Min(MaxInMemory, Math.Max(2 * memory.Length, needed)));
            }

            text.CopyTo(memory.AsSpan((int)length));
        }

        length += text.Length;
    }
}
