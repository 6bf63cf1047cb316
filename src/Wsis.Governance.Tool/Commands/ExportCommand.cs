using System.Buffers;
using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis export</c>: the embedded reference data, one record a line.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment surroundings)
    {
        var type = new Option<string>("--type")
        {
            Description = "Records of one type only: mandate, resolution, organization, …",
            HelpName = "TYPE",
        };
        type.CompletionSources.Add([.. RecordType.Known]);
        var command = new Command("export", "Prints the embedded reference data as newline-delimited JSON.") { type };
        command.SetAction(parsed => Run(parsed.GetValue(type), surroundings));
        return command;
    }

    private static int Run(string? type, CommandEnvironment surroundings)
    {
        if (type is not null && !RecordType.Known.Contains(type))
        {
            throw new ToolException(
                $"There is no record type \"{type}\". The types are: {string.Join(", ", RecordType.Known)}.");
        }

        var records = ReferenceData.Corpus.Where(record => type is null || record.Type.ToString() == type);
        var lines = new ArrayBufferWriter<byte>();
        WsisJson.WriteLines(records, lines);
        surroundings.Bytes.Write(lines.WrittenSpan);
        return ExitCode.Success;
    }
}
