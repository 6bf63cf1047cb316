using System.CommandLine;
using System.Text.Json.Nodes;
using Wsis.Governance.Tool.Csv;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis example</c>: a record as a template.</summary>
internal static class ExampleCommand
{
    // A template shows how sources are stated.
    private static readonly string[] alwaysShown = ["type", "id", "sources"];

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var type = new Argument<string>("TYPE")
        {
            HelpName = "TYPE",
            Description = $"The type of the record: {string.Join(", ", RecordType.Known)}.",
        };
        type.CompletionSources.Add([.. RecordType.Known]);
        var command = new Command(
            "example",
            "Prints a valid record of a type as a template: a record of the reference data with its required members "
            + "and its sources.")
        {
            type,
        };
        command.SetAction(parsed =>
        {
            environment.Output.Write(Of(TypeOption.Read(parsed.GetValue(type))!) + "\n");
            return ExitCode.Success;
        });
        return command;
    }

    // Records of some types need more than their required members, such as contributions: these are shown whole.
    private static string Of(string type)
    {
        Record[] records =
        [
            .. ReferenceData.Corpus.Where(one => one.Type.ToString() == type && !one.Sources.IsEmpty)
                .OrderBy(static one => WsisJson.ToJson(one).Length),
        ];
        var record = records.Select(one => Shortened(one, type)).Concat(records).First(IsValid);
        return WsisJson.ToJson(record, isIndented: true);
    }

    private static Record Shortened(Record record, string type)
    {
        var required = SheetColumns.Of(type)
            .Where(static column => column.IsRequired).Select(static column => column.Path[0]).ToHashSet();
        var json = JsonNode.Parse(WsisJson.ToJson(record))!.AsObject();
        foreach (var name in json.Select(static member => member.Key).ToArray())
        {
            if (!required.Contains(name) && !alwaysShown.Contains(name))
            {
                json.Remove(name);
            }
        }

        return WsisJson.Read(json.ToJsonString(ReadableJson.Cell)).Value[0];
    }

    private static bool IsValid(Record record) =>
        !record.Validate(new ValidationOptions { References = ReferenceData.Corpus }).HasErrors;
}
