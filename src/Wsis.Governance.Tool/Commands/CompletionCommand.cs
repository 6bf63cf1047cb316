using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis completion</c>: a function that completes command lines, for a shell.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # Completion of wsis for bash. Add to ~/.bashrc: source <(wsis completion bash)
            _wsis() {
              local line="${COMP_LINE#* }"
              local cursor=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
              local IFS=$'\n'
              COMPREPLY=($(wsis "[suggest:$cursor]" "$line" 2>/dev/null))
            }
            complete -o default -F _wsis wsis
            """,
        ["zsh"] = """
            # Completion of wsis for zsh. Add to ~/.zshrc, after compinit: source <(wsis completion zsh)
            _wsis() {
              local line="${(j: :)words[2,CURRENT]}"
              local -a found
              found=("${(@f)$(wsis "[suggest:${#line}]" "$line" 2>/dev/null)}")
              compadd -a found || _files
            }
            compdef _wsis wsis
            """,
        ["fish"] = """
            # Completion of wsis for fish. Write to a file that fish loads:
            # wsis completion fish > ~/.config/fish/completions/wsis.fish
            function __wsis_complete
              set -l line (commandline -cp | string replace -r '^\s*\S+\s' '')
              set -l found (wsis "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
              test -n "$found"; and printf '%s\n' $found; or __fish_complete_path (commandline -ct)
            end
            complete -c wsis -f -a '(__wsis_complete)'
            """,
        ["powershell"] = """
            # Completion of wsis for PowerShell. Add to $PROFILE:
            # wsis completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName wsis -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              $cursor = $cursorPosition - $commandAst.Extent.StartOffset
              $text = $commandAst.ToString().PadRight($cursor)
              $line = $text.Substring($text.IndexOf(' ') + 1)
              $cursor -= $text.Length - $line.Length
              wsis "[suggest:$cursor]" $line 2>$null | Where-Object { $_ -like "$wordToComplete*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", scripts.Keys)}.",
        };
        shell.CompletionSources.Add([.. scripts.Keys]);
        var command = new Command(
            "completion", "Prints a function that completes commands, options, types and ids in a shell.")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(shell)!;
            environment.Output.Write(scripts.GetValueOrDefault(name) is { } script
                ? script + "\n"
                : throw new ToolException(
                    $"There is no completion for \"{name}\". The shells are: {string.Join(", ", scripts.Keys)}."));
            return ExitCode.Success;
        });
        return command;
    }
}
