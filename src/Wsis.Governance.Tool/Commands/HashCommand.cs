using System.CommandLine;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis hash</c>: a hash of the content of each record.</summary>
internal static class HashCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var inputs = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Files of records, folders of them, or - for standard input. Without any, the embedded "
                + "reference data.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(
            "hash",
            "Prints the hash of each record, with its type and id. Records of the same content have the same hash, "
            + "in any order and layout.")
        {
            inputs,
        };
        command.SetAction(parsed => Run(parsed.GetValue(inputs) ?? [], environment));
        return command;
    }

    private static int Run(string[] inputs, CommandEnvironment environment)
    {
        var records = inputs.Length == 0
            ? ReferenceData.Corpus
            : RecordFiles.Together(inputs.SelectMany(input => RecordFiles.ReadEach(input, environment)));
        foreach (var record in records)
        {
            environment.Output.Write($"{WsisJson.HashOf(record)}  {record.Type}/{record.IdText}\n");
        }

        return ExitCode.Success;
    }
}
