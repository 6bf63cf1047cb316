using System.Diagnostics;
using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>The completion functions, each run in its shell, where that is installed.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData(
        "bash", "",
        """
        wsis() { [ "$1 $2" = "[suggest:14] list --status " ] && printf 'active\nlapsed\n'; }
        COMP_LINE="wsis list --status " COMP_POINT=19
        _wsis
        printf '%s\n' "${COMPREPLY[@]}"
        """)]
    [InlineData(
        "zsh", "",
        """
        wsis() { [ "$1 $2" = "[suggest:14] list --status " ] && printf 'active\nlapsed\n' }
        compadd() { printf '%s\n' "${(@)found}" }
        words=(wsis list --status "") CURRENT=4
        _wsis
        """)]
    [InlineData(
        "fish", "--no-config ",
        """
        function wsis; test "$argv[1] $argv[2]" = "[suggest:14] list --status "; and printf 'active\nlapsed\n'; end
        complete -C "wsis list --status "
        """)]
    [InlineData(
        "pwsh", "-NoProfile -NonInteractive -File ",
        """
        function wsis { if ("$args" -eq "[suggest:14] list --status ") { "active"; "lapsed" } }
        $line = "wsis list --status "
        (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches.CompletionText
        """)]
    public void The_function_asks_the_tool_and_offers_its_answer(string shell, string options, string test)
    {
        var (shown, known) = Run(shell, options, shell == "pwsh" ? "powershell" : shell, test);
        Assert.SkipUnless(known, $"there is no {shell}");

        shown.Replace("\r", "").Should().Be("active\nlapsed\n");
    }

    [Fact]
    public void A_shell_without_a_script_is_refused() =>
        ToolRun.Of("completion", "tcsh").Error.Should().Be(
            "wsis: There is no completion for \"tcsh\". The shells are: bash, zsh, fish, powershell.\n");

    private static (string Shown, bool IsKnown) Run(string shell, string options, string name, string test)
    {
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, shell))))
        {
            return ("", false);
        }

        using var folder = new TemporaryFolder();
        var prelude = shell == "zsh" ? "compdef() { : }\n" : "";
        var script = folder.Write(
            "complete.ps1", Encoding.UTF8.GetBytes($"{prelude}{ToolRun.Of("completion", name).Output}{test}\n"));
        using var process = Process.Start(
            new ProcessStartInfo(shell, options + script) { RedirectStandardOutput = true })!;
        return (process.StandardOutput.ReadToEnd(), true);
    }
}
