using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis schema</c>: the JSON Schema of the records.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a file of records.");
        var definitions = new Option<bool>("--definitions")
        {
            Description = "Name the definitions as drafts before 2019-09 do, for NJsonSchema and other tools.",
        };
        command.Options.Add(definitions);
        command.SetAction(result =>
        {
            var schema = result.GetValue(definitions) ? WsisJson.SchemaWithDefinitions : WsisJson.Schema;
            environment.Output.Write(schema.TrimEnd('\n') + "\n");
            return ExitCode.Success;
        });
        return command;
    }
}
