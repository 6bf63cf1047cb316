namespace Wsis.Governance.Tool.Output;

/// <summary>Standard output that was closed when the process began.</summary>
internal sealed class ClosedOutput : MemoryStream
{
    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("it is closed.");
}
