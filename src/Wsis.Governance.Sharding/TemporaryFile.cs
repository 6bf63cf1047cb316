namespace Wsis.Governance.Sharding;

/// <summary>A temporary file, deleted when it is closed or the process ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly string folder;
    private readonly FileStream file;

    /// <summary>Creates a temporary file.</summary>
    /// <param name="folder">The folder; the system's folder for temporary files if null.</param>
    /// <exception cref="IOException">The file cannot be created in the folder.</exception>
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

    /// <summary>The number of bytes written.</summary>
    public long Length { get; private set; }

    /// <summary>Writes a block at the end.</summary>
    /// <returns>Its byte offset.</returns>
    /// <exception cref="IOException">The disk is full.</exception>
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

    /// <summary>Reads written bytes.</summary>
    /// <param name="offset">The offset of the first byte.</param>
    /// <param name="buffer">Receives the bytes; filled as far as bytes are available.</param>
    /// <returns>The number of bytes read.</returns>
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

    // Except on Windows, a file without a name exists as long as it is open, however the process ends.
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
        $"The temporary file cannot be written to the folder \"{folder}\": {problem.Message.TrimEnd('.')}. "
        + "Free some space there, or name another folder in the environment variable TMPDIR (on Windows: TMP).",
        problem);
}
