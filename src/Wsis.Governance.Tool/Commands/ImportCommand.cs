using System.CommandLine;
using Wsis.Governance.Tool.Csv;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Listing;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis import</c>: records from a sheet.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A sheet of comma-separated values in UTF-8 (also separated by semicolons or tabs), its "
                + "first row with the names of the columns, as `wsis export --type TYPE --format csv` writes it; - is "
                + "standard input.",
        };
        var type = TypeOption.Create("The type of the records.");
        var command = new Command(
            "import", "Reads records from a sheet (CSV) and prints them as newline-delimited JSON.") { file, type };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!, TypeOption.Read(parsed.GetValue(type)), environment));
        return command;
    }

    private static int Run(string file, string? type, CommandEnvironment environment)
    {
        if (type is null)
        {
            throw new ToolException(
                "Name the type of the records: --type mandate. `wsis import --help` lists the types.");
        }

        using var stream = InputReader.Open(file, environment);
        using var text = SheetText.Read(file, stream);
        var sheet = SheetReader.Read(type, file, text);
        RecordLines.Write(sheet.Records, environment.Bytes);
        foreach (var finding in sheet.Findings)
        {
            var column = finding.Column.Length == 0 ? "" : $", column {finding.Column}";
            environment.Error.WriteLine(TerminalText.Harmless(FormattableString.Invariant(
                $"{file}, row {finding.Row}{column}: {SeverityName.Of(finding.Severity)}: {finding.Message}")));
        }

        if (sheet.LeftOut == 0)
        {
            return ExitCode.Success;
        }

        environment.Error.WriteLine(FormattableString.Invariant(
            $"wsis: {FindingCountText.Number(sheet.LeftOut, "row")} with errors {(sheet.LeftOut == 1 ? "is" : "are")} ")
            + FormattableString.Invariant(
                $"not imported; {FindingCountText.Number(sheet.Records.Count, "record")} written."));
        return ExitCode.ErrorsFound;
    }
}
