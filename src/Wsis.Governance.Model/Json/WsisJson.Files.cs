using System.Buffers;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <content>Reading and writing files and folders by their paths.</content>
public static partial class WsisJson
{
    /// <summary>Reads a file from disk, in any of the three forms. Findings name it by its path.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null. A source name in the
    /// options is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReadResult ReadFile(string path, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var used = options ?? ReadOptions.Default;
        return Read(File.ReadAllBytes(path), used.SourceName is null ? used with { SourceName = path } : used);
    }

    /// <summary>Reads the files of a folder and of all folders in it whose names end in <c>.json</c>, <c>.jsonl</c> or
    /// <c>.ndjson</c>, in ordinal order of their paths, as one corpus. Links to folders are not followed.</summary>
    /// <param name="path">The path of the folder.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static ReadResult ReadFolder(string path, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (corpus, findings) = (WsisCorpus.Empty, new List<Finding>());
        var walk = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        var files = Directory.EnumerateFiles(path, "*", walk).Where(IsOfRecords).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var read = ReadFile(file, options);
            corpus = corpus.Concat(read.Value);
            findings.AddRange(read.Findings);
        }

        return new ReadResult(corpus, [.. findings]);
    }

    /// <summary>Writes records to a file in canonical form, and replaces its content.</summary>
    /// <param name="corpus">The records.</param>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteFile(WsisCorpus corpus, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var buffer = new ArrayBufferWriter<byte>();
        Write(corpus, buffer);
        File.WriteAllBytes(path, buffer.WrittenSpan);
    }

    private static bool IsOfRecords(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".json" or ".jsonl" or ".ndjson";
}
