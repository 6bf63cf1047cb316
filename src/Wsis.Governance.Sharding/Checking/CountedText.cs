namespace Wsis.Governance.Sharding.Checking;

/// <summary>A text that counts the bytes read from it: a compressed text does not say how long it is.</summary>
internal sealed class CountedText(Stream text) : Stream
{
    private long read;

    private bool isRead;

    /// <summary>The length of the text in bytes; -1 if it is not known, because it was not read to its end.</summary>
    public long KnownLength => text.CanSeek ? text.Length : isRead ? read : -1;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = text.Read(buffer);
        read += count;
        isRead |= count == 0 && !buffer.IsEmpty;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
