using System.CommandLine;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis validate</c>: checks records.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var options = new ValidateOptions();
        var rules = new RuleOptions();
        var command = new Command(
            "validate", "Checks records and reports each problem with code, location and how to fix it.");
        options.AddTo(command);
        rules.AddTo(command);
        command.SetAction(
            parsed => Run(options.Read(parsed, rules.Read(parsed, environment)), environment));
        return command;
    }

    private static int Run(ValidateChoice choice, CommandEnvironment environment)
    {
        var report = choice.Report;
        OutputFile.RefuseInputs(
            [choice.Index, report.Output, report.BaselineToWrite],
            [.. choice.Inputs, choice.Rules.File, report.Baseline],
            new FileExclusion(choice.Exclude));
        using var check = new ShardedCheck(choice, environment);
        if (choice.Index is { } index)
        {
            check.WriteIndex(index);
            return ExitCode.Success;
        }

        var found = choice.Inputs.Length == 0 ? OfReferenceData(choice.Rules) : check.Run();
        var summary = new ValidationSummaryWriter(choice.Report, check.OpenToQuote, environment).Write(found);
        return summary.Count(Severity.Error) > 0 && !choice.ExitsZero ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private static ValidationSummary OfReferenceData(RuleChoice choice)
    {
        // The suppressions of the reference data apply with any rule set.
        var rules = choice.Rules;
        foreach (var suppression in ReferenceData.Rules.Suppressions)
        {
            rules = rules.Suppressing(suppression);
        }

        var records = ReferenceData.Corpus;
        return ValidationSummary.Of(records.Count, records.Validate(new ValidationOptions { Rules = rules }));
    }
}
