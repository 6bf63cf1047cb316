using System.Buffers;
using Spectre.Console;
using Wsis.Governance.Tool.Commands;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Output;

/// <summary>Writes what was found in the form asked for.</summary>
/// <param name="choice">The form.</param>
/// <param name="open">Opens a text to quote it; gives null where it is not there.</param>
/// <param name="environment">Where to write.</param>
internal sealed class ValidationSummaryWriter(
    ReportChoice choice, Func<string, Stream?> open, CommandEnvironment environment)
{
    private readonly SourceAddress addresses = new(Environment.CurrentDirectory, choice.NameOfStandardInput);

    /// <summary>Leaves out what a baseline holds, and reports the rest; or writes a baseline.</summary>
    /// <returns>What was reported.</returns>
    /// <exception cref="ToolException">The baseline cannot be read, or would not be whole.</exception>
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
                + $"{(count == 1 ? "was" : "were")} not found again. `wsis validate --write-baseline {baseline}` writes "
                + "it anew."));
        }

        return summary;
    }

    private void WriteBaseline(ValidationSummary found, BaselineKey[] keys, string path)
    {
        if (found.Dropped > 0)
        {
            throw new ToolException(
                $"{found.Dropped} findings are beyond the limit, so that the baseline would not be whole. Check fewer "
                + "files at once, or turn off a rule with --rule CODE=off.");
        }

        using var file = OutputFile.Open(path, environment);
        BaselineFile.Write(keys, file.Stream);
        file.Complete();
        if (!choice.IsQuiet)
        {
            environment.Error.WriteLine(TerminalText.Harmless(
                $"wsis: \"{path}\" holds {FindingCountText.Number(keys.Length, "finding")}. "
                + $"`wsis validate --baseline {path}` reports what is new."));
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

    // The counts, where they are no part of what another program reads.
    private void WriteEnd(ValidationSummary summary)
    {
        var isForPrograms = choice.Format != "text" && choice.Output is null;
        if (isForPrograms)
        {
            if (summary.Dropped > 0)
            {
                environment.Error.WriteLine(
                    FormattableString.Invariant($"wsis: {summary.Dropped} more findings are not shown."));
            }
        }
        else if (!choice.IsQuiet)
        {
            var terminal = new TerminalWriter(environment);
            terminal.Line(
                summary.Count(Severity.Error) > 0
                    ? SeverityName.StyleOf(Severity.Error)
                    : new Style(Color.Green),
                FindingCountText.Of(summary));
            if (summary.Findings.FirstOrDefault() is { } first)
            {
                terminal.Wrapped("", $"`wsis explain {first.Code}` says more about a rule.", TerminalWriter.Faint);
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
