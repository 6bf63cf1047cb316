using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis schema</c>: the JSON Schema of the records.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment surroundings)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a file of records.");
        command.SetAction(_ =>
        {
            surroundings.Output.Write(WsisJson.Schema.TrimEnd('\n') + "\n");
            return ExitCode.Success;
        });
        return command;
    }
}
