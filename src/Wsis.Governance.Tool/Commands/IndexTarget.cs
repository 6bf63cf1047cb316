using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary>Where an index is written: beside the file it is to become, which is replaced only once the index is
/// whole. What ends the process earlier leaves the file as it was.</summary>
internal sealed class IndexTarget : IDisposable
{
    private readonly string? path;
    private readonly string? beside;
    private bool isComplete;

    private IndexTarget(Stream stream, string? path, string? beside) =>
        (Stream, this.path, this.beside) = (stream, path, beside);

    /// <summary>Takes the index.</summary>
    public Stream Stream { get; }

    /// <summary>Begins an index.</summary>
    /// <param name="path">The file, or <c>-</c> for standard output.</param>
    /// <param name="surroundings">Whose standard output to write to.</param>
    /// <exception cref="IOException">Another process writes the same index, or the file cannot be written.</exception>
    public static IndexTarget Open(string path, CommandEnvironment surroundings)
    {
        if (path == InputReader.StandardInput)
        {
            return new IndexTarget(surroundings.Bytes, null, null);
        }

        if (!IsReplaceable(path))
        {
            return new IndexTarget(new FileStream(path, FileMode.Open, FileAccess.Write), null, null);
        }

        // What a link leads to is replaced, not the link.
        var target = File.Exists(path) ? RealPath.Of(path) : path;
        var beside = target + ".partial";
        var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
        return new IndexTarget(file, target, beside);
    }

    /// <summary>Gives the index its name.</summary>
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
        Stream.Dispose();
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
