using System.Collections.Immutable;
using Wsis.Governance.Json;

namespace Wsis.Governance.Reference;

/// <summary>The reference data, read from the embedded files of the library.</summary>
internal static class EmbeddedRecords
{
    private const string Folder = "data/";

    /// <summary>The names of the embedded files, in ordinal order.</summary>
    public static ImmutableArray<string> Files()
    {
        var names = typeof(EmbeddedRecords).Assembly.GetManifestResourceNames();
        return [.. names
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The records of the files whose names begin with a prefix, in the order of the files.</summary>
    public static WsisCorpus Read(string prefix = "")
    {
        var corpus = WsisCorpus.Empty;
        foreach (var file in Files())
        {
            if (file.AsSpan(Folder.Length).StartsWith(prefix, StringComparison.Ordinal))
            {
                corpus = corpus.Concat(ReadFile(file));
            }
        }

        return corpus;
    }

    /// <summary>The text of an embedded file.</summary>
    public static byte[] TextOf(string file)
    {
        using var stream = typeof(EmbeddedRecords).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The library lacks its file {file}.");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }

    private static WsisCorpus ReadFile(string file) =>
        WsisJson.ReadOrThrow(TextOf(file), new ReadOptions { SourceName = file });
}
