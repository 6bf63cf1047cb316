namespace Wsis.Governance.Tool.Output;

/// <summary>Standard error. There is no place to report that it cannot be written, so that the message is lost and the
/// exit code stays.</summary>
internal sealed class StandardErrorStream(Stream inner) : MemoryStream
{
    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Closed, or a full disk.
        }
    }
}
