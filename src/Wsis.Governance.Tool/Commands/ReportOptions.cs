using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The options for reporting findings.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> format = FormatOption.Create("text", "json", "sarif", "github", "junit");

    private readonly Option<string?> output = new("--output")
    {
        Description = "Write the report to a file, and only the counts to standard output.",
        HelpName = "FILE",
    };

    private readonly Option<bool> summary = new("--summary")
    {
        Description = "Count the findings by rule instead of listing them.",
    };

    private readonly Option<bool> quiet = new("--quiet")
    {
        Description = "Print only errors, one per line, and nothing if there are none.",
    };

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "Report and count only new findings: those that this file does not contain.",
        HelpName = "FILE",
    };

    private readonly Option<string?> baselineToWrite = new("--write-baseline")
    {
        Description = "Write all findings to a file for --baseline, instead of reporting them.",
        HelpName = "FILE",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [format, output, summary, quiet, baseline, baselineToWrite];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The report options given on the command line.</summary>
    /// <exception cref="ToolException">The options cannot be combined.</exception>
    public ReportChoice Read(ParseResult parsed)
    {
        var choice = new ReportChoice(parsed.GetValue(format)!)
        {
            Output = parsed.GetValue(output),
            IsByRule = parsed.GetValue(summary),
            IsQuiet = parsed.GetValue(quiet),
            Baseline = parsed.GetValue(baseline),
            BaselineToWrite = parsed.GetValue(baselineToWrite),
        };
        if (choice is { IsByRule: true, IsQuiet: true })
        {
            throw new ToolException("--summary and --quiet cannot be combined: --quiet prints no counts.");
        }

        if (choice.Format != "text" && (choice.IsByRule || choice.IsQuiet))
        {
            throw new ToolException(
                $"--{(choice.IsByRule ? "summary" : "quiet")} is for text: leave out --format {choice.Format}.");
        }

        if (choice is { Baseline: not null, BaselineToWrite: not null })
        {
            throw new ToolException(
                "--baseline and --write-baseline cannot be combined: a new baseline contains all findings.");
        }

        return choice;
    }
}
