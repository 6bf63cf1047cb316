using System.CommandLine;
using Wsis.Governance.Tool.Coverage;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis coverage</c>: the places of the 2011 report that have records.</summary>
internal static class CoverageCommand
{
    private static readonly DocumentSymbol report2011 = DocumentSymbol.Parse("A/66/77-E/2011/103");

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var format = FormatOption.Create("text", "json");
        var command = new Command(
            "coverage",
            "Shows which paragraphs of the report A/66/77-E/2011/103 have records, how many, of which types.")
        {
            format,
        };
        command.SetAction(parsed => Run(parsed.GetValue(format)!, ReferenceData.Corpus, environment));
        return command;
    }

    /// <summary>Shows the coverage by a corpus.</summary>
    /// <returns><see cref="ExitCode.ErrorsFound"/> if a place has no record.</returns>
    /// <exception cref="ToolException">The corpus has no record of the report.</exception>
    internal static int Run(string format, WsisCorpus corpus, CommandEnvironment environment)
    {
        var report = corpus.Find(report2011) as Report
            ?? throw new ToolException($"The records do not contain the report {report2011}.");
        var coverage = ReportCoverage.Of(report, corpus);
        if (format == "json")
        {
            CoverageWriter.WriteJson(coverage, environment.Bytes);
        }
        else
        {
            CoverageWriter.WriteText(coverage, new TerminalWriter(environment));
        }

        return coverage.Missing.Any() ? ExitCode.ErrorsFound : ExitCode.Success;
    }
}
