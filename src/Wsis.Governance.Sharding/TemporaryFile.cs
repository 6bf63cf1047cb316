namespace Wsis.Governance.Sharding;

/// <summary>A file for the time being: it has no name for others, and goes when it is closed or the process
/// ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly string folder;
    private readonly FileStream file;

    /// <summary>Makes one.</summary>
    /// <param name="folder">The folder; that of the system for temporary files where null.</param>
    /// <exception cref="IOException">There cannot be a file in the folder.</exception>
    public TemporaryFile(string? folder = null)
    {
        this.folder = folder ?? Path.GetTempPath();
        try
        {
            file = Open(Path.Combine(this.folder, Path.GetRandomFileName()));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unusable(problem);
        }
    }

    /// <summary>How many bytes were written.</summary>
    public long Length { get; private set; }

    /// <summary>Writes a block behind all others.</summary>
    /// <returns>The byte at which it begins.</returns>
    /// <exception cref="IOException">There is no room for it.</exception>
    public long Append(ReadOnlySpan<byte> block)
    {
        lock (gate)
        {
            var begin = Length;
            try
            {
                RandomAccess.Write(file.SafeFileHandle, block, begin);
            }
            catch (IOException problem)
            {
                throw Unusable(problem);
            }

            Length = begin + block.Length;
            return begin;
        }
    }

    /// <summary>Reads what was written.</summary>
    /// <param name="offset">The byte to begin with.</param>
    /// <param name="buffer">Takes the bytes; filled as far as there are so many.</param>
    /// <returns>How many there were.</returns>
    public int ReadAt(long offset, Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length
            && RandomAccess.Read(file.SafeFileHandle, buffer[count..], offset + count) is > 0 and var more)
        {
            count += more;
        }

        return count;
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    // Elsewhere than on Windows a file without a name lasts as long as it is open, whatever ends the process.
    private static FileStream Open(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (OperatingSystem.IsWindows())
        {
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        File.Delete(path);
        return file;
    }

    private IOException Unusable(Exception problem) => new(
        $"What memory is not to hold cannot be kept in the folder \"{folder}\": {problem.Message.TrimEnd('.')}. "
        + "Make room there, or name another folder in the environment variable TMPDIR (on Windows: TMP).",
        problem);
}
