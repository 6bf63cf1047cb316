namespace Wsis.Governance.Tool.Input;

/// <summary>A stream over what a <see cref="BufferedInput"/> has kept, which goes on as that does.</summary>
internal sealed class BufferedInputView(BufferedInput kept) : ForwardStream
{
    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override long Length => kept.Kept;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = kept.ReadAt(Position, buffer);
        Position += count;
        return count;
    }
}
