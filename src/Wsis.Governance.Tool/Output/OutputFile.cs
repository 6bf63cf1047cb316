using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Output;

/// <summary>A file that is written beside the one it is to become, which is replaced only once the new one is whole.
/// What ends the process earlier leaves the file as it was.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? path;
    private readonly string? beside;
    private readonly bool isStandardOutput;
    private bool isComplete;

    private OutputFile(Stream stream, string? path, string? beside, bool isStandardOutput = false) =>
        (Stream, this.path, this.beside, this.isStandardOutput) = (stream, path, beside, isStandardOutput);

    /// <summary>Takes what is written.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file, or <c>-</c> for standard output.</param>
    /// <param name="environment">Whose standard output to write to.</param>
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

        // What a link leads to is replaced, not the link.
        var target = File.Exists(path) ? RealPath.Of(path) : path;
        var beside = target + ".partial";
        var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
        return new OutputFile(file, target, beside);
    }

    /// <summary>Gives the file its name.</summary>
    public void Complete()
    {
        if (path is not null)
        {
            // On disk before it has the name: a machine that stops leaves the old file or the whole new one.
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
