using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>What the documents show is true: C# is the text of a sample that compiles and runs, JSON is well-formed,
/// links lead somewhere.</summary>
public partial class MarkdownTests
{
    public static TheoryData<string> Files => [.. Markdown.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_block_of_CSharp_is_the_text_of_a_sample(string file)
    {
        foreach (var (comment, text) in Markdown.Blocks(file, "csharp"))
        {
            comment.Should().StartWith("sample: ", "a block of C# in {0} names its sample in a comment before it", file);
            var name = comment["sample: ".Length..];
            var sample = Samples().Should().ContainKey(name).WhoseValue;
            if (Repository.Renews)
            {
                Markdown.Renew(file, $"<!-- {comment} -->\n```csharp\n", sample);
                continue;
            }

            sample.Trim().Should().Be(text.Trim(), "{0} shows a sample as it is compiled", file);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_block_of_JSON_is_well_formed(string file)
    {
        foreach (var (_, text) in Markdown.Blocks(file, "json"))
        {
            var parsing = () => JsonDocument.Parse(text).Dispose();
            parsing.Should().NotThrow("{0} shows JSON", file);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_link_leads_to_a_file(string file)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(file))!;
        foreach (var target in Markdown.Links(file))
        {
            var path = Path.Combine(folder, target.Split('#')[0]);
            (File.Exists(path) || Directory.Exists(path)).Should().BeTrue("{0} links to {1}", file, target);
        }
    }

    /// <summary>The samples: the lines between <c>// sample: name</c> and <c>// end of sample</c>, without their
    /// indentation; and the files of the programs under docs/samples, by their paths there.</summary>
    private static Dictionary<string, string> Samples()
    {
        var folder = Repository.PathOf("tests", "Wsis.Governance.Model.Tests", "Documentation");
        var samples = Directory.EnumerateFiles(folder, "*.cs")
            .SelectMany(static path => Sample().Matches(File.ReadAllText(path)))
            .ToDictionary(static match => match.Groups["name"].Value, static match => Outdent(match));
        var programs = Repository.PathOf("docs", "samples");
        foreach (var program in Directory.EnumerateFiles(programs, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(programs, program).Replace('\\', '/');
            if (!path.Contains("/obj/", StringComparison.Ordinal))
            {
                samples.Add(path, File.ReadAllText(program));
            }
        }

        return samples;
    }

    private static string Outdent(Match sample)
    {
        var indent = sample.Groups["indent"].Value;
        return string.Concat(sample.Groups["text"].Value.Split('\n').SkipLast(1)
            .Select(line => (line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line) + "\n"));
    }

    [GeneratedRegex(@"^(?<indent> *)// sample: (?<name>[\w-]+)\n(?<text>.*?)^ *// end of sample", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Sample();
}
