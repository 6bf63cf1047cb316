using System.CommandLine;
using System.CommandLine.Completions;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Tool.Commands;

namespace Wsis.Governance.Tool.Help;

/// <summary>What a command line most likely meant by a word that has no meaning in it, as a sentence for the end of a
/// message; empty where nothing is likely.</summary>
internal static class LikelyUse
{
    private const string Format = "--format";

    // Names of other programs for what a command does.
    private static readonly Dictionary<string, string> commands = new(StringComparer.OrdinalIgnoreCase)
    {
        ["check"] = "wsis validate",
        ["lint"] = "wsis validate",
        ["verify"] = "wsis validate",
        ["test"] = "wsis validate",
        ["get"] = "wsis show",
        ["view"] = "wsis show",
        ["open"] = "wsis show",
        ["print"] = "wsis show",
        ["cat"] = "wsis export",
        ["dump"] = "wsis export",
        ["convert"] = "wsis export",
        ["ls"] = "wsis list",
        ["find"] = "wsis list --text WORD",
        ["search"] = "wsis list --text WORD",
        ["grep"] = "wsis list --text WORD",
        ["query"] = "wsis list --text WORD",
        ["fmt"] = "wsis format",
        ["compare"] = "wsis diff",
        ["parse"] = "wsis symbol",
        ["citations"] = "wsis cite",
        ["rules"] = "wsis explain",
        ["read"] = "wsis extract",
        ["load"] = "wsis import",
    };

    /// <summary>A word in place of a command.</summary>
    public static string OfCommand(string word, Command root) => commands.GetValueOrDefault(word) is { } use
        ? $" `{use}` does that."
        : Near(word, NamesIn(root));

    /// <summary>A word behind a command that is neither an option nor an argument of it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="command">The command.</param>
    /// <param name="before">The argument before it; null if there is none.</param>
    public static string OfArgument(string word, Command command, string? before)
    {
        if (Has(command, "--type") && TypeOption.Find(word) is { } type)
        {
            return $" Records of one type: wsis {command.Name} --type {type}.";
        }

        if (before is null && Has(command, "--in") && (File.Exists(word) || Directory.Exists(word)))
        {
            return $" Files are named with --in: wsis {command.Name} --in {word}.";
        }

        // The argument of these commands can be a name of several words.
        return before is not null && command.Arguments is [{ Name: "NAME" or "ID" }]
            ? $" Put several words in quotation marks: wsis {command.Name} \"{before} {word}\"."
            : "";
    }

    /// <summary>An option that the command does not have.</summary>
    public static string OfOption(string option, Command command)
    {
        var name = option.TrimStart('-');
        return FormatsOf(command).Contains(name) ? $" Did you mean \"{Format} {name}\"?"
            : name is "o" or "out" or "output" && !Has(command, "--output")
                ? $" The result goes to standard output: wsis {command.Name} … > FILE."
            : Near(option, NamesIn(command));
    }

    private static bool Has(Command command, string option) => command.Options.Any(one => one.Name == option);

    private static IEnumerable<string> FormatsOf(Command command) =>
        command.Options.FirstOrDefault(static one => one.Name == Format)
            ?.GetCompletions(CompletionContext.Empty).Select(static one => one.Label) ?? [];

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(static known => known.Name)
            .Concat(command.Options.Select(static known => known.Name));

    // The hyphens of two options make them no more alike.
    private static string Near(string word, IEnumerable<string> names)
    {
        var hyphens = word.Length - word.TrimStart('-').Length;
        var alike = names.Where(name => name.StartsWith('-') == hyphens > 0)
            .Select(static name => name.TrimStart('-'));
        var near = Suggestion.ForTyped(alike, word[hyphens..]);
        return Suggestion.Sentence([.. near.Select(name => hyphens > 0 ? $"--{name}" : name)]);
    }
}
