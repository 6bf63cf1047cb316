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
            complete -F _wsis wsis
            """,
        ["zsh"] = """
            # Completion of wsis for zsh. Add to ~/.zshrc, after compinit: source <(wsis completion zsh)
            _wsis() {
              local line="${(j: :)words[2,CURRENT]}"
              local -a found
              found=("${(@f)$(wsis "[suggest:${#line}]" "$line" 2>/dev/null)}")
              compadd -a found
            }
            compdef _wsis wsis
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
