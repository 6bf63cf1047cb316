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
        var code = new Argument<string?>("CODE")
        {
            HelpName = "CODE",
            Description = "The code of a rule, such as WSIS5009. Without a code, the catalogue.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        code.CompletionSources.Add([.. RuleCatalogue.All.Select(static rule => rule.Code)]);
        var command = new Command(
            "explain", "Explains a rule: what it checks, why, and how to fix what it finds.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), environment));
        return command;
    }

    private static int Run(string? code, CommandEnvironment environment)
    {
        var terminal = new TerminalWriter(environment);
        if (code is null)
        {
            WriteCatalogue(terminal);
            return ExitCode.Success;
        }

        if (!RuleCatalogue.TryGet(code, out var rule))
        {
            throw new ToolException($"No rule has the code \"{code}\". `wsis explain` lists the catalogue.");
        }

        RulePage.Write(rule, terminal);
        return ExitCode.Success;
    }

    private static void WriteCatalogue(TerminalWriter terminal)
    {
        foreach (var rule in RuleCatalogue.All)
        {
            terminal.Line(null, $"{rule.Code}  {SeverityName.Of(rule.Severity),-7}  {rule.Name}");
        }
    }
}
