namespace Wsis.Governance.Tests.Json.Streaming;

/// <summary>A stream that hands out at most so many bytes at a time, as networks do.</summary>
internal sealed class Chunks(byte[] text, int most) : MemoryStream(text, writable: false)
{
    /// <summary>How many blocks were asked for.</summary>
    public int Reads { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        return base.Read(buffer[..Math.Min(most, buffer.Length)]);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<int>(Read(buffer.Span));
    }
}
