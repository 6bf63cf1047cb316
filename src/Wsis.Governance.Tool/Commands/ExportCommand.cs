using System.CommandLine;
using Wsis.Governance.Tool.Bibliography;
using Wsis.Governance.Tool.Csv;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.LinkedData;
using Wsis.Governance.Tool.Listing;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis export</c>: records for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var type = TypeOption.Create("Records of one type only.");
        var format = FormatOption.Create("ndjson", "csv", "csl-json", "biblatex", "jsonld", "nquads");
        var rules = new Option<bool>("--rules")
        {
            Description = "Print the suppressions of the reference data, with the reasons, as a rule file for "
                + "`wsis validate --rules`.",
        };
        var output = new Option<string?>("--output")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        };
        var records = new RecordOptions();
        var command = new Command(
            "export", "Prints records for other programs: the embedded reference data, or your own.")
        {
            type, format, rules, output,
        };
        records.AddTo(command);
        command.SetAction(parsed =>
        {
            OutputFile.RefuseInputs([parsed.GetValue(output)], records.InputsOf(parsed));
            return WriteTo(parsed.GetValue(output), environment, target => parsed.GetValue(rules)
                ? WriteRules(target)
                : Run(
                    TypeOption.Read(parsed.GetValue(type)),
                    parsed.GetValue(format)!,
                    records.Read(parsed, environment),
                    target));
        });
        return command;
    }

    private static int WriteTo(string? path, CommandEnvironment environment, Func<CommandEnvironment, int> write)
    {
        if (path is null)
        {
            return write(environment);
        }

        using var file = OutputFile.Open(path, environment);
        var target = environment.WritingTo(file.Stream);
        var code = write(target);
        target.Output.Flush();
        file.Complete();
        return code;
    }

    private static int WriteRules(CommandEnvironment environment)
    {
        environment.Bytes.Write(ReferenceData.RuleFileText);
        return ExitCode.Success;
    }

    private static int Run(string? type, string format, RecordSelection selection, CommandEnvironment environment)
    {
        Record[] records = [.. selection.Own.Where(record => type is null || record.Type.ToString() == type)];
        switch (format)
        {
            case "csv":
                SheetWriter.Write(
                    type ?? throw new ToolException(
                        "A sheet contains records of one type: add --type, as in --type mandate --format csv."),
                    records,
                    environment.Output);
                break;
            case "csl-json":
                CslJsonWriter.Write(ReferencesTo(records, type, selection, environment), environment.Bytes);
                break;
            case "biblatex":
                BibLatexWriter.Write(ReferencesTo(records, type, selection, environment), environment.Output);
                break;
            case "jsonld":
                JsonLdWriter.Write(new RdfBuilder(selection.All).Build(records), environment.Bytes);
                break;
            case "nquads":
                new NQuadsWriter(environment.Output).Write(new RdfBuilder(selection.All).Build(records));
                break;
            default:
                RecordLines.Write(records, environment.Bytes);
                break;
        }

        return selection.Code;
    }

    private static DocumentReference[] ReferencesTo(
        Record[] records, string? type, RecordSelection selection, CommandEnvironment environment)
    {
        DocumentReference[] references = [.. DocumentReference.Of(records, selection.All)];
        if (references.Length == 0)
        {
            const string Documents = "A list of references holds documents: resolutions, reports and outcome documents";
            environment.Error.WriteLine(type is null
                ? $"wsis: {Documents}. There is none among the records."
                : $"wsis: {Documents}. There is none among the records of type {type}.");
        }

        return references;
    }
}
