namespace Wsis.Governance.Tool.Input;

/// <summary>A stream over the content of a <see cref="BufferedInput"/>, which reads on when needed.</summary>
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
