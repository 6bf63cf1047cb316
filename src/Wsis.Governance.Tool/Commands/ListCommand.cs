using System.CommandLine;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Listing;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis list</c>: the records that match given conditions.</summary>
internal static class ListCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var filters = new ListOptions();
        var records = new RecordOptions();
        var format = FormatOption.Create("text", "json", "csv");
        var command = new Command(
            "list",
            "Lists records: by type, organization, status, process, day in force, what they cite, words in them.")
        {
            format,
        };
        filters.AddTo(command);
        records.AddTo(command);
        command.SetAction(parsed => Run(
            parsed, filters, parsed.GetValue(format)!, records.Read(parsed, environment), environment));
        return command;
    }

    private static int Run(
        ParseResult parsed, ListOptions filters, string format, RecordSelection selection,
        CommandEnvironment environment)
    {
        var filter = filters.Read(parsed, selection.All);
        var columns = filters.Columns(parsed, filter, selection.All);
        var found = filters.Sorted(parsed, filter.Of(selection.Own), filter, selection.All);
        switch (format)
        {
            case "json" when columns is not null:
                throw new ToolException(
                    "--format json prints whole records: leave out --columns, or choose --format csv.");
            case "json": RecordLines.Write(found, environment.Bytes); break;
            case "csv" when columns is not null: ListWriter.WriteCsv(found, columns, environment.Output); break;
            case "csv": ListWriter.WriteCsv(found, selection.All, filter, environment.Output); break;
            case var _ when columns is not null:
                ListWriter.WriteTable(found, columns, selection.All, filter, environment);
                break;
            default: ListWriter.WriteText(found, selection.All, filter, environment); break;
        }

        return selection.Code;
    }
}
