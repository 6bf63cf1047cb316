using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Support;

/// <summary>The reference data, as the files that stand beside the sources of the library.</summary>
internal static class ReferenceFiles
{
    /// <summary>The files in order, each with its name.</summary>
    public static IReadOnlyList<(string Path, string Name, byte[] Utf8)> All { get; } =
    [
        .. Directory.EnumerateFiles(
                Repository.PathOf("src/Wsis.Governance.Model/Reference/Data"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, Path.GetFileName(path), File.ReadAllBytes(path))),
    ];

    /// <summary>The records of all files.</summary>
    public static WsisCorpus Records() => All
        .Select(file => WsisJson.Read(file.Utf8, new ReadOptions { SourceName = file.Name }).Value)
        .Aggregate(WsisCorpus.Empty, (all, next) => all.Concat(next));
}
