using System.CommandLine;
using System.CommandLine.Parsing;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Tool.Help;

/// <summary>Reports in one line the error of a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Accepts a command line that can be run.</summary>
    /// <exception cref="ToolException">The command line cannot be run; the message says why and
    /// names the help.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        if (parsed.Action?.ClearsParseErrors == true)
        {
            return;
        }

        var command = parsed.CommandResult.Command;
        var reason = MistakenOption(parsed, command) ?? (parsed.Errors.Count > 0 ? Reason(parsed, command) : null);
        if (reason is not null)
        {
            var help = command is RootCommand ? "`wsis --help`" : $"`wsis {command.Name} --help`";
            throw new ToolException($"{reason} See {help}.");
        }
    }

    // The parser takes a misspelt option as an argument; a real argument of that form comes after --, or begins with ./
    private static string? MistakenOption(ParseResult parsed, Command command)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                break;
            }

            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..] && command is not RootCommand)
            {
                return StrayReason(token.Value, command);
            }
        }

        return null;
    }

    private static string Reason(ParseResult parsed, Command command)
    {
        if (command is not RootCommand)
        {
            return parsed.UnmatchedTokens is [var stray, ..] ? StrayReason(stray, command) : parsed.Errors[0].Message;
        }

        return parsed.UnmatchedTokens is [var word, ..]
            ? $"There is no {(word.StartsWith('-') ? "option" : "command")} \"{word}\".{Near(word, NamesIn(command))}"
            : $"Name a command: {string.Join(", ", command.Subcommands.Select(static known => known.Name))}.";
    }

    private static string StrayReason(string stray, Command command) => stray == "--in" && command.Arguments.Count > 0
        ? $"{command.Name} takes files without an option: wsis {command.Name} {command.Arguments[0].Name}."
        : stray.StartsWith('-')
        ? $"{command.Name} has no option \"{stray}\".{Near(stray, NamesIn(command))}"
        : $"{command.Name} has no use for \"{stray}\".";

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(static known => known.Name)
            .Concat(command.Options.Select(static known => known.Name));

    private static string Near(string word, IEnumerable<string> names) =>
        Suggestion.Sentence(Suggestion.ForTyped(names, word));
}
