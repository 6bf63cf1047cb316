using System.Buffers;
using Spectre.Console;
using Wsis.Governance.Tool.Commands;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Output;

/// <summary>Writes the result of validation in the requested form.</summary>
/// <param name="choice">The form.</param>
/// <param name="open">Opens a text to quote it; returns null if it does not exist.</param>
/// <param name="environment">The environment to which the result is written.</param>
internal sealed class ValidationSummaryWriter(
    ReportChoice choice, Func<string, Stream?> open, CommandEnvironment environment)
{
    private readonly SourceAddress addresses = new(Environment.CurrentDirectory, choice.NameOfStandardInput);

    /// <summary>Leaves out the findings of a baseline and reports the rest; or writes a baseline.</summary>
    /// <returns>The findings reported.</returns>
    /// <exception cref="ToolException">The baseline cannot be read, or would be incomplete.</exception>
    public ValidationSummary Write(ValidationSummary found)
    {
        if (choice.BaselineToWrite is { } path)
        {
            var keys = new BaselineKeys(path, choice.NameOfStandardInput);
            BaselineKey[] written = [.. found.Findings.Select(keys.Of)];
            WriteBaseline(found, written, path);
            return found.Beyond(written.CountBy(static key => key).ToDictionary(), keys);
        }

        var summary = choice.Baseline is { } baseline ? Beyond(found, baseline) : found;
        if (choice.Output is null)
        {
            WriteReport(summary, environment);
        }
        else
        {
            using var file = OutputFile.Open(choice.Output, environment);
            var writing = environment.WritingTo(file.Stream);
            WriteReport(summary, writing);
            writing.Output.Flush();
            file.Complete();
        }

        WriteEnd(summary);
        return summary;
    }

    private ValidationSummary Beyond(ValidationSummary found, string baseline)
    {
        var summary = found.Beyond(
            BaselineFile.Read(baseline, environment), new BaselineKeys(baseline, choice.NameOfStandardInput));
        if (summary.UnmatchedInBaseline is > 0 and var count && !choice.IsQuiet)
        {
            environment.Error.WriteLine(TerminalText.Harmless(
                $"wsis: {FindingCountText.Number(count, "finding")} of the baseline \"{baseline}\" "
                + $"{(count == 1 ? "was" : "were")} not found again. `wsis validate --write-baseline {baseline}` "
                + "renews it."));
        }

        return summary;
    }

    private void WriteBaseline(ValidationSummary found, BaselineKey[] keys, string path)
    {
        if (found.OmittedCount > 0)
        {
            throw new ToolException(
                $"{found.OmittedCount} findings exceed the limit, so that the baseline would be incomplete. Check "
                + "fewer files at once, or turn off a rule with --rule CODE=off.");
        }

        using var file = OutputFile.Open(path, environment);
        BaselineFile.Write(keys, file.Stream);
        file.Complete();
        if (!choice.IsQuiet)
        {
            environment.Error.WriteLine(TerminalText.Harmless(
                $"wsis: \"{path}\" contains {FindingCountText.Number(keys.Length, "finding")}. "
                + $"`wsis validate --baseline {path}` reports new findings."));
        }
    }

    private void WriteReport(ValidationSummary summary, CommandEnvironment target)
    {
        ValueList<Finding> findings = [.. summary.Findings];
        switch (choice.Format)
        {
            case "json":
                WriteBytes(
                    output => FindingsJson.Write(output, findings, summary.Suppressed, isIndented: true), target);
                break;
            case "sarif":
                WriteBytes(output => SarifWriter.Write(output, findings, summary.Suppressed, Sarif()), target);
                break;
            case "github":
                GitHubReport.Write(summary, addresses, target.Output);
                break;
            case "junit":
                JUnitReport.Write(summary, addresses, target.Bytes);
                break;
            case var _ when choice.IsQuiet:
                QuietReport.Write(summary, new TerminalWriter(target));
                break;
            case var _ when choice.IsByRule:
                RuleCountReport.Write(summary, new TerminalWriter(target));
                break;
            default:
                new TextReport(target, open).Write(summary);
                break;
        }
    }

    // Writes the counts, unless another program reads the output.
    private void WriteEnd(ValidationSummary summary)
    {
        var isForPrograms = choice.Format != "text" && choice.Output is null;
        if (isForPrograms)
        {
            if (summary.OmittedCount > 0)
            {
                environment.Error.WriteLine(
                    FormattableString.Invariant($"wsis: {summary.OmittedCount} more findings are not shown."));
            }
        }
        else if (!choice.IsQuiet)
        {
            var terminal = new TerminalWriter(environment);
            terminal.Wrapped(
                "",
                FindingCountText.Of(summary),
                summary.Count(Severity.Error) > 0
                    ? SeverityName.StyleOf(Severity.Error)
                    : new Style(Color.Green));
            if (summary.Findings.FirstOrDefault() is { } first)
            {
                terminal.Wrapped("", $"`wsis explain {first.Code}` explains a rule.", TerminalWriter.Faint);
            }
        }
    }

    private SarifOptions Sarif() => new()
    {
        ToolName = "wsis",
        IsIndented = true,
        RootFolder = Environment.CurrentDirectory,
        NameOfStandardInput = choice.NameOfStandardInput,
    };

    private static void WriteBytes(Action<IBufferWriter<byte>> write, CommandEnvironment target)
    {
        var text = new ArrayBufferWriter<byte>();
        write(text);
        text.Write("\n"u8);
        target.Bytes.Write(text.WrittenSpan);
    }
}
