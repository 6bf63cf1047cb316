using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

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
        Option? before = null;
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                break;
            }

            if (before is not null && IsNumeric(before) && !IsNumber(token.Value))
            {
                return $"{before.Name} needs a whole number from 0, and \"{token.Value}\" is none.";
            }

            before = token.Type == TokenType.Option
                ? command.Options.FirstOrDefault(option => option.Name == token.Value)
                : null;
            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..] && command is not RootCommand)
            {
                return StrayReason(token.Value, command);
            }
        }

        return null;
    }

    private static bool IsNumeric(Option option) =>
        option.ValueType == typeof(int?) || option.ValueType == typeof(long?);

    private static bool IsNumber(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Reason(ParseResult parsed, Command command)
    {
        if (command is not RootCommand)
        {
            return parsed.UnmatchedTokens is [var stray, ..]
                ? StrayReason(stray, command, ArgumentIn(parsed))
                : ReasonOf(parsed.Errors[0], command);
        }

        return parsed.UnmatchedTokens is [var word, ..]
            ? $"There is no {(word.StartsWith('-') ? "option" : "command")} \"{word}\"."
                + LikelyUse.OfCommand(word, command)
            : $"Name a command: {string.Join(", ", command.Subcommands.Select(static known => known.Name))}.";
    }

    private static string ReasonOf(
        System.CommandLine.Parsing.ParseError error, Command command) => error.SymbolResult switch
        {
            ArgumentResult { Parent: OptionResult option, Tokens.Count: 0 } => NeedsValue(option.Option),
            OptionResult { Tokens.Count: 0 } option => NeedsValue(option.Option),
            ArgumentResult { Tokens.Count: 0 } missing => $"{command.Name} needs {NameOf(missing.Argument)}.",
            _ => error.Message,
        };

    private static string NeedsValue(Option option) =>
        $"{option.Name} needs a value{(option.HelpName is { } name ? $": {name}" : "")}.";

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static string StrayReason(string stray, Command command, string? before = null) =>
        stray == "--in" && command.Arguments.Count > 0
        ? $"{command.Name} takes files without an option: wsis {command.Name} {command.Arguments[0].Name}."
        : stray.StartsWith('-')
        ? $"{command.Name} has no option \"{stray}\".{LikelyUse.OfOption(stray, command)}"
        : $"{command.Name} has no use for \"{stray}\".{LikelyUse.OfArgument(stray, command, before)}";

    private static string? ArgumentIn(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(static argument => argument.Tokens).LastOrDefault()?.Value;
}
