using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>The documents of the project, and what stands in them.</summary>
internal static partial class Markdown
{
    private static readonly Lock renewing = new();

    /// <summary>Every document, relative to the repository.</summary>
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md"))
            .Select(static path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal);

    /// <summary>The fenced blocks of a document in a language, each with the comment on the line before it.</summary>
    public static IEnumerable<(string Comment, string Text)> Blocks(string file, string language) =>
        Fence().Matches(System.IO.File.ReadAllText(Repository.PathOf(file)))
            .Where(match => match.Groups["language"].Value == language)
            .Select(static match => (match.Groups["comment"].Value, match.Groups["text"].Value));

    /// <summary>What stands under a heading of the second level, up to the next one.</summary>
    public static string Section(string file, string heading)
    {
        var text = System.IO.File.ReadAllText(Repository.PathOf(file));
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>The text of a file that a document asks its reader to save.</summary>
    public static string File(string file, string name) =>
        Blocks(file, "json").Single(block => block.Comment == $"file: {name}").Text;

    /// <summary>Runs a sample; the document shows what it prints, in the block after the comment <c>output: name</c>.
    /// <c>WSIS_RENEW=1</c> renews that block.</summary>
    /// <returns>What the sample prints.</returns>
    public static string Shows(string file, string name, Action sample)
    {
        var output = Capture.Output(sample);
        if (Repository.Renews)
        {
            Renew(file, $"<!-- output: {name} -->\n```text\n", output);
        }

        Blocks(file, "text").Where(block => block.Comment == $"output: {name}").Select(static block => block.Text)
            .Should().Equal([output], "{0} shows what {1} prints; WSIS_RENEW=1 renews it", file, name);
        return output;
    }

    /// <summary>Replaces the content of the block that begins so.</summary>
    internal static void Renew(string file, string opening, string text)
    {
        lock (renewing)
        {
            var path = Repository.PathOf(file);
            var page = System.IO.File.ReadAllText(path);
            var start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
            var end = page.IndexOf("```", start, StringComparison.Ordinal);
            System.IO.File.WriteAllText(path, page[..start] + text.TrimEnd('\n') + "\n" + page[end..]);
        }
    }

    /// <summary>The targets of the links to other files.</summary>
    public static IEnumerable<string> Links(string file) =>
        Link().Matches(System.IO.File.ReadAllText(Repository.PathOf(file)))
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'));

    [GeneratedRegex(@"(?:<!-- (?<comment>[^>]*) -->\n)?^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
