using Wsis.Governance.Parts;

namespace Wsis.Governance;

/// <summary>Takes the records that are more than memory is to hold: a temporary file, made when it is needed first and
/// gone when this is disposed of or the process ends.</summary>
/// <remarks>Of a record in the file some thirty bytes stay in memory. Indexes made with one
/// (<see cref="PartOptions.Overflow"/>) are of use until it is disposed of. It may be shared between threads.</remarks>
public sealed class OverflowFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly string? folder;
    private TemporaryFile? file;
    private bool isDisposed;
    private int inMemory;

    /// <summary>No file yet.</summary>
    /// <param name="mostInMemory">How many records may be in memory, of all indexes together.</param>
    /// <param name="folder">Where to put the file; in the system's folder for temporary files where null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostInMemory"/> is negative.</exception>
    public OverflowFile(int mostInMemory, string? folder = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostInMemory);
        MostInMemory = mostInMemory;
        this.folder = folder;
    }

    /// <summary>How many records may be in memory, of all indexes together.</summary>
    public int MostInMemory { get; }

    /// <summary>How many bytes the file has; 0 where all records are in memory.</summary>
    public long Length => file?.Length ?? 0;

    /// <summary>What ids and symbols are looked up by.</summary>
    internal TextHash Hash { get; init; } = string.GetHashCode;

    /// <summary>Closes the file, which is gone then.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            file?.Dispose();
        }
    }

    /// <summary>True where one more record may be in memory; it counts as being there.</summary>
    internal bool MayKeep()
    {
        if (Interlocked.Increment(ref inMemory) <= MostInMemory)
        {
            return true;
        }

        LetGo(1);
        return false;
    }

    /// <summary>So many records are in memory no more.</summary>
    internal void LetGo(int count) => Interlocked.Add(ref inMemory, -count);

    /// <summary>Writes lines behind all others.</summary>
    /// <returns>The byte at which they begin.</returns>
    /// <exception cref="IOException">There is no room for them.</exception>
    internal long Append(ReadOnlySpan<byte> lines) => File().Append(lines);

    /// <summary>Reads what was written.</summary>
    /// <returns>How many bytes there were.</returns>
    internal int ReadAt(long offset, Span<byte> buffer) => File().ReadAt(offset, buffer);

    private TemporaryFile File()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return file ??= new TemporaryFile(folder);
        }
    }
}
