using System.Text.Json.Nodes;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>The files of records that the repository holds.</summary>
internal static class DataFiles
{
    /// <summary>Their paths in the repository.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. ReferenceFiles.All.Select(file => file.Path)
            .Concat(Directory.GetFiles(Repository.PathOf("docs/samples"), "*.json"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All their records.</summary>
    public static IReadOnlyList<JsonObject> Records { get; } =
        [.. Paths.SelectMany(path => JsonNode.Parse(Repository.Read(path))!["records"]!.AsArray()
            .Select(record => record!.AsObject()))];

    /// <summary>The record of a type with the most members; null where no file has one.</summary>
    public static JsonObject? RichestOf(string type) =>
        Records.Where(record => (string)record["type"]! == type).MaxBy(record => record.Count);
}
