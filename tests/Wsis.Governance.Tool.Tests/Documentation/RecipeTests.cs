using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>The recipes for large amounts do what they say.</summary>
public sealed class RecipeTests
{
    private const string Mark = "<!-- recipe: shell -->\n```bash\n";

    private static readonly string page = File.ReadAllText(Repository.PathOf("docs", "scale.md"));

    // Clean ones, one twice, and links that lead nowhere, far from each other.
    private static IEnumerable<string> Records => Enumerable.Range(0, 2_500).Select(number => number switch
    {
        2_400 => Record(7),
        300 or 2_000 => Record(number, ",\"parent\":\"nobody\""),
        900 => Record(number, ",\"parent\":\"body-2100\""),
        _ => Record(number),
    });

    [Fact]
    public void The_shell_recipe_reports_the_same_as_one_check_of_all_records()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "There is no shell at /bin/sh.");
        using var folder = new TemporaryFolder();
        folder.Write("records.jsonl", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Records) + '\n'));

        var (code, output, error) = Shell(Recipe(), folder);

        error.Should().BeEmpty();
        Directory.EnumerateFiles(folder.Path, "part-*.index").Should().HaveCount(3);
        (code, output).Should().Be(
            Shell("wsis validate part-aa part-ab part-ac", folder) is var whole ? (whole.Code, whole.Output) : default);
        code.Should().Be(1);
        output.Should().Contain("\n3 errors, 0 warnings, 0 notes in 2500 records\n")
            .And.Contain("part-ac\n").And.Contain("WSIS9001 duplicate-id").And.Contain("WSIS9002 dangling-reference");
    }

    [Fact]
    public void All_recipes_use_options_that_there_are()
    {
        var known = WsisTool.RootCommandOf(
                new CommandEnvironment { Input = Stream.Null, Bytes = Stream.Null, Error = TextWriter.Null })
            .Subcommands.Single(command => command.Name == "validate").Options.Select(option => option.Name).ToArray();
        var used = Regex.Matches(page, "wsis validate ([^|`\n]*)")
            .SelectMany(line => Regex.Matches(line.Groups[1].Value, "--[a-z-]+").Select(option => option.Value));

        used.Distinct().Should().Contain(["--index", "--merge"]).And.BeSubsetOf(known);
    }

    private static string Recipe()
    {
        var start = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Record(int number, string more = "") =>
        RecordTexts.Body(FormattableString.Invariant($"body-{number}"), more);

    // The tool stands beside the test.
    private static (int Code, string Output, string Error) Shell(string script, TemporaryFolder folder)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "wsis.dll");
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", $"wsis() {{ dotnet '{tool}' \"$@\"; }}\n{script}" },
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
