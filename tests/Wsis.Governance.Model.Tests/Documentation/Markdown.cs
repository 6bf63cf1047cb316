using System.Text.RegularExpressions;
using Wsis.Governance.Tests.Support;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>The documents of the project, and what stands in them.</summary>
internal static partial class Markdown
{
    /// <summary>Every document, relative to the repository.</summary>
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md"))
            .Select(static path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal);

    /// <summary>The fenced blocks of a document in a language, each with the comment on the line before it.</summary>
    public static IEnumerable<(string Comment, string Text)> Blocks(string file, string language) =>
        Fence().Matches(File.ReadAllText(Repository.PathOf(file)))
            .Where(match => match.Groups["language"].Value == language)
            .Select(static match => (match.Groups["comment"].Value, match.Groups["text"].Value));

    /// <summary>The targets of the links to other files.</summary>
    public static IEnumerable<string> Links(string file) =>
        Link().Matches(File.ReadAllText(Repository.PathOf(file)))
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'));

    [GeneratedRegex(@"(?:<!-- (?<comment>[^>]*) -->\n)?^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
