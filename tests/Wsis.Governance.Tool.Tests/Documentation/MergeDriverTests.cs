using System.Diagnostics;

namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>The recipe for a merge driver of git does what the page says.</summary>
public sealed class MergeDriverTests : IDisposable
{
    private const string Mark = "<!-- recipe: git -->\n```bash\n";

    private readonly TemporaryFolder folder = new();

    private static string Recipe
    {
        get
        {
            var page = File.ReadAllText(Repository.PathOf("docs", "tool.md"));
            var start = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
            return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void Changes_to_different_members_of_one_record_merge_and_a_true_conflict_is_marked()
    {
        Assert.SkipUnless(HasGit(), "There is no git or no shell.");
        var (code, output) = Shell(
            $"""
            set -e
            git init -q -b main .
            git config user.name Tester
            git config user.email tester@example.org
            {Recipe.TrimEnd()}
            printf '%s\n' '{Board("office", "Board")}' > records.jsonl
            git add . && git commit -qm first
            git switch -qc other
            printf '%s\n' '{Board("commission", "Board")}' > records.jsonl
            git commit -qam kind
            git switch -q main
            printf '%s\n' '{Board("office", "River Board")}' > records.jsonl
            git commit -qam name
            git merge -q --no-edit other > /dev/null
            cat records.jsonl
            git switch -q other
            printf '%s\n' '{Board("commission", "Lake Board")}' > records.jsonl
            git commit -qam lake
            git switch -q main
            git merge other > /dev/null 2>&1 || echo conflict
            cat records.jsonl
            """);

        code.Should().Be(0, output);
        output.Should().Be(string.Join('\n',
            Board("commission", "River Board"),
            "conflict",
            "<<<<<<< A", Board("commission", "River Board"), "=======", Board("commission", "Lake Board"), ">>>>>>> B", ""));
    }

    public void Dispose() => folder.Dispose();

    private static string Board(string kind, string name) => RecordTexts.Board("board", name, kind);

    private static bool HasGit() => File.Exists("/bin/sh") && File.Exists("/usr/bin/git");

    // git looks for the tool on the path: a script there runs the one beside the test.
    private (int Code, string Output) Shell(string script)
    {
        var tool = folder.Write("wsis", System.Text.Encoding.UTF8.GetBytes(
            $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "wsis.dll")}' \"$@\"\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var work = Directory.CreateDirectory(Path.Combine(folder.Path, "work"));
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", script },
            WorkingDirectory = work.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}", ["HOME"] = folder.Path },
        })!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, shell.ExitCode == 0 ? output : output + error.GetAwaiter().GetResult());
    }
}
