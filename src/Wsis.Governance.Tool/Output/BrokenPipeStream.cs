namespace Wsis.Governance.Tool.Output;

/// <summary>Standard output, which distinguishes a reader that has closed it from other write errors, such as a full
/// disk.</summary>
internal sealed class BrokenPipeStream(Stream inner) : Stream
{
    // The codes of the systems: EPIPE of Unix, ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.
    private static readonly int[] closedByReader = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="BrokenPipeException">Nobody reads any more.</exception>
    /// <exception cref="ToolException">The output cannot be written for another reason.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException closed) when (closedByReader.Contains(closed.HResult))
        {
            throw new BrokenPipeException(closed);
        }
        catch (IOException problem)
        {
            throw new ToolException($"Standard output cannot be written: {problem.Message}");
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
