using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Output;

/// <summary>A file that is written under a temporary name next to its target. The target is replaced only when the new
/// file is complete; if the process ends earlier, it stays unchanged.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? path;
    private readonly string? beside;
    private readonly bool isStandardOutput;
    private bool isComplete;

    private OutputFile(Stream stream, string? path, string? beside, bool isStandardOutput = false) =>
        (Stream, this.path, this.beside, this.isStandardOutput) = (stream, path, beside, isStandardOutput);

    /// <summary>The stream to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file for writing.</summary>
    /// <param name="path">The file, or <c>-</c> for standard output.</param>
    /// <param name="environment">The environment whose standard output is used.</param>
    /// <exception cref="ToolException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static OutputFile Open(string path, CommandEnvironment environment)
    {
        if (path.Length == 0)
        {
            throw new ToolException("The name of the output is empty. Name a file, or - for standard output.");
        }

        if (path == InputReader.StandardInput)
        {
            return new OutputFile(environment.Bytes, null, null, isStandardOutput: true);
        }

        if (!IsReplaceable(path))
        {
            return new OutputFile(new FileStream(path, FileMode.Open, FileAccess.Write), null, null);
        }

        // The target of a link is replaced, not the link.
        var target = File.Exists(path) ? RealPath.Of(path) : path;
        var file = CreateBeside(target);
        return new OutputFile(file, target, file.Name);
    }

    /// <summary>Refuses outputs that are inputs too, because their content would be lost.</summary>
    /// <param name="outputs">The files to write; null for those that were not requested.</param>
    /// <param name="inputs">The files and folders to read; null for those that were not given.</param>
    /// <param name="exclusion">The files that are not read.</param>
    /// <exception cref="ToolException">An output is an input, or two outputs are the same file.</exception>
    public static void RefuseInputs(
        IEnumerable<string?> outputs, IEnumerable<string?> inputs, FileExclusion? exclusion = null)
    {
        string[] read = [.. inputs.OfType<string>()];
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in outputs.OfType<string>().Where(path => path.Length > 0 && IsFile(path)))
        {
            if (read.Any(input => InputReader.Reads(input, path, exclusion ?? FileExclusion.None)))
            {
                throw new ToolException($"\"{path}\" is an input of this command, and writing the output to it would "
                    + "delete its content. Name another file for the output.");
            }

            if (!written.Add(RealPath.Of(path)))
            {
                throw new ToolException($"\"{path}\" is named for two outputs. Name a file for each.");
            }
        }
    }

    /// <summary>Replaces the target with the finished file.</summary>
    public void Complete()
    {
        if (path is not null)
        {
            // Flushed to disk before the rename, so that a power failure leaves the old file or the complete new one.
            ((FileStream)Stream).Flush(flushToDisk: true);
            Stream.Dispose();
            File.Move(beside!, path, overwrite: true);
        }

        isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isStandardOutput)
        {
            Stream.Dispose();
        }

        if (!isComplete && beside is not null)
        {
            File.Delete(beside);
        }
    }

    private static bool IsFile(string path) => path != InputReader.StandardInput && !IsDevice(path);

    private static bool IsDevice(string path) =>
        Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    // A name that no other file has, and the permissions of the file that will be replaced.
    private static FileStream CreateBeside(string target)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
        };
        var beside = $"{target}.{Path.GetRandomFileName()[..8]}.partial";
        if (OperatingSystem.IsWindows() || !File.Exists(target))
        {
            return new FileStream(beside, options);
        }

        var permissions = File.GetUnixFileMode(target);
        options.UnixCreateMode = permissions & (UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var file = new FileStream(beside, options);
        File.SetUnixFileMode(file.SafeFileHandle, permissions);
        return file;
    }

    // Pipes and devices, such as those of the shell's >(gzip), cannot be replaced.
    private static bool IsReplaceable(string path)
    {
        if (!File.Exists(path))
        {
            return true;
        }

        if (IsDevice(path))
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        return file.CanSeek;
    }
}
