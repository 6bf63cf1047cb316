namespace Wsis.Governance.Sharding.Packing;

/// <summary>Takes the packed records of all shards: in memory up to a limit, the others in a temporary file, made when
/// it is needed first and gone when this is disposed of or the process ends.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class SpillFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly string? folder;
    private TemporaryFile? file;
    private long inMemory;

    /// <summary>No file yet.</summary>
    /// <param name="maxBytesInMemory">How many bytes of packed records may be in memory, of all shards
    /// together.</param>
    /// <param name="folder">Where to put the file; in the system's folder for temporary files where null.</param>
    public SpillFile(long maxBytesInMemory, string? folder = null)
    {
        MaxBytesInMemory = maxBytesInMemory;
        this.folder = folder;
    }

    /// <summary>Memory as this machine has it: an eighth of what the process may use, at most 128
    /// megabytes.</summary>
    public static SpillFile ForThisMachine() =>
        new(Math.Min(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8, 128L << 20));

    /// <summary>How many bytes of packed records may be in memory.</summary>
    public long MaxBytesInMemory { get; }

    /// <summary>How many bytes the file has; 0 where all records are in memory.</summary>
    public long Length => file?.Length ?? 0;

    /// <summary>True once the file is closed: what it took cannot be read any more.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>The values of the packed records.</summary>
    public ValuePools Pools { get; } = new();

    /// <summary>What ids and symbols are looked up by.</summary>
    public TextHash Hash { get; init; } = string.GetHashCode;

    /// <summary>True where so many bytes more may be in memory; they count as being there.</summary>
    public bool TryReserve(int count)
    {
        if (Interlocked.Add(ref inMemory, count) <= MaxBytesInMemory)
        {
            return true;
        }

        Interlocked.Add(ref inMemory, -count);
        return false;
    }

    /// <summary>Writes bytes behind all others.</summary>
    /// <returns>The byte at which they begin.</returns>
    /// <exception cref="IOException">There is no room for them.</exception>
    public long Append(ReadOnlySpan<byte> bytes) => File().Append(bytes);

    /// <summary>Reads what was written.</summary>
    /// <returns>How many bytes there were.</returns>
    public int ReadAt(long offset, Span<byte> buffer) => File().ReadAt(offset, buffer);

    /// <summary>Closes the file, which is gone then.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            IsDisposed = true;
            file?.Dispose();
        }
    }

    private TemporaryFile File()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return file ??= new TemporaryFile(folder);
        }
    }
}
