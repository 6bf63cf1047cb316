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
    /// <exception cref="IOException">Another process writes the same file, or the file cannot be written.</exception>
    public static OutputFile Open(string path, CommandEnvironment environment)
    {
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
        var beside = target + ".partial";
        var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
        return new OutputFile(file, target, beside);
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

    // Pipes and devices, such as those of the shell's >(gzip), cannot be replaced.
    private static bool IsReplaceable(string path)
    {
        if (!File.Exists(path))
        {
            return true;
        }

        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        return file.CanSeek;
    }
}
