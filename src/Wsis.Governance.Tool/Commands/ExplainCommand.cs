using System.CommandLine;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis explain</c>: the catalogue of rules, or the page of one.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var wanted = new Argument<string[]>("RULE")
        {
            HelpName = "RULE",
            Description = "The code or number of a rule (WSIS5009, 5009), its name or a part of it, or words in what "
                + "it checks. More than one code gives each page. Without a rule, the catalogue.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        wanted.CompletionSources.Add([.. RuleCatalogue.All.Select(static rule => rule.Code)]);
        var command = new Command(
            "explain", "Explains a rule: what it checks, why, and how to fix what it finds.") { wanted };
        command.SetAction(parsed => Run(parsed.GetValue(wanted) ?? [], environment));
        return command;
    }

    private static int Run(string[] words, CommandEnvironment environment)
    {
        var terminal = new TerminalWriter(environment);
        Rule?[] named = [.. words.Select(RuleSearch.Find)];
        if (words.Length > 0 && Array.TrueForAll(named, static rule => rule is not null))
        {
            WritePages(named!, terminal);
            return ExitCode.Success;
        }

        switch (RuleSearch.Search(words))
        {
            case []:
                throw NotFound(words);
            case [var only]:
                RulePage.Write(only, terminal);
                break;
            case var found:
                WriteList(found, terminal);
                break;
        }

        return ExitCode.Success;
    }

    private static ToolException NotFound(string[] words)
    {
        var text = string.Join(' ', words);
        return new ToolException(
            text.StartsWith("WSIS", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ')
                ? $"No rule has the code \"{text}\". `wsis explain` lists the catalogue."
                : $"No rule has \"{text}\" in its code, its name or what it checks. "
                    + "`wsis explain` lists the catalogue.");
    }

    private static void WritePages(Rule[] rules, TerminalWriter terminal)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (i > 0)
            {
                terminal.Line();
                terminal.Line();
            }

            RulePage.Write(rules[i], terminal);
        }
    }

    private static void WriteList(IReadOnlyList<Rule> rules, TerminalWriter terminal)
    {
        foreach (var rule in rules)
        {
            terminal.Line(null, $"{rule.Code}  {SeverityName.Of(rule.Severity),-7}  {rule.Name}");
            terminal.Wrapped("          ", RuleSearch.FirstSentence(rule), TerminalWriter.Faint);
        }
    }
}
