using System.CommandLine;
using Wsis.Governance.Tool.Differences;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis diff</c>: the differences between two sets of records.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var before = new Argument<string>("A") { Description = "The earlier records: a file, a folder, or -." };
        var after = new Argument<string>("B") { Description = "The later records: a file, a folder, or -." };
        var format = FormatOption.Create("text", "json");
        var command = new Command(
            "diff",
            "Shows which records are added, removed and changed from A to B, by type and id, down to the member. "
            + "Exit code 1 if they differ.")
        {
            before, after, format,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format)!, environment));
        return command;
    }

    private static int Run(string before, string after, string format, CommandEnvironment environment)
    {
        if (before == InputReader.StandardInput && after == InputReader.StandardInput)
        {
            throw new ToolException("Only one of the two can be standard input. Name a file or folder for the other.");
        }

        var comparison = RecordFiles.ReadWhole(before, environment)
            .Compare(RecordFiles.ReadWhole(after, environment));
        if (format == "json")
        {
            DifferenceWriter.WriteJson(comparison, environment.Bytes);
        }
        else
        {
            DifferenceWriter.WriteText(comparison, environment);
        }

        return comparison.IsEmpty ? ExitCode.Success : ExitCode.ErrorsFound;
    }
}
