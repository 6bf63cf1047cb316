using System.Buffers;
using System.CommandLine;
using Wsis.Governance.Tool.Differences;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis merge</c>: two sets of records put together.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string> first = new("A") { Description = "One file or folder of records." };
    private readonly Argument<string> second = new("B") { Description = "The other." };

    private readonly Option<string?> origin = new("--base")
    {
        Description = "What both come from. With it, what only one side changed or removed is taken from that side, "
            + "and changes to different members of a record are put together.",
        HelpName = "C",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "Write to this file instead of standard output; it may be A or B.",
        HelpName = "FILE",
    };

    private readonly Option<bool> marks = new("--conflict-marks")
    {
        Description = "Put each conflict between the marks that git uses (one record a line). Without it, both records "
            + "of a conflict are written, one behind the other.",
    };

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var merge = new MergeCommand();
        var command = new Command(
            "merge",
            "Puts two sets of records together, by type and id. No record is left out; exit code 1 where both changed "
            + "one record differently.")
        {
            merge.first, merge.second, merge.origin, merge.output, merge.marks,
        };
        command.SetAction(parsed => merge.Run(parsed, environment));
        return command;
    }

    private int Run(ParseResult parsed, CommandEnvironment environment)
    {
        var (path, other) = (parsed.GetValue(first)!, parsed.GetValue(second)!);
        var before = parsed.GetValue(origin) is { } file ? ReadBase(file, environment) : null;
        var layout = LayoutOf(path, other, environment);
        if (parsed.GetValue(marks) && layout != RecordLayout.Lines)
        {
            throw new ToolException(
                $"--conflict-marks needs records one a line, and \"{path}\" is a file of another layout. "
                + "`wsis export --in FILE` writes one record a line.");
        }

        var merged = RecordMerge.Of(
            RecordFiles.ReadWhole(path, environment), RecordFiles.ReadWhole(other, environment), before);
        var text = new ArrayBufferWriter<byte>();
        if (parsed.GetValue(marks))
        {
            MergeWriter.WriteMarked(merged, text);
        }
        else
        {
            MergeWriter.Write(merged, layout, text);
        }

        Write(text.WrittenSpan, parsed.GetValue(output), environment);
        foreach (var conflict in merged.Conflicts)
        {
            environment.Error.WriteLine(TerminalText.Harmless($"wsis: conflict: {Describe(conflict)}"));
        }

        return merged.Conflicts.Count > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    // git gives an empty file where the two have no common origin.
    private static WsisCorpus? ReadBase(string path, CommandEnvironment environment) =>
        File.Exists(path) && new FileInfo(path).Length == 0 ? null : RecordFiles.ReadWhole(path, environment);

    private static RecordLayout LayoutOf(string path, string other, CommandEnvironment environment)
    {
        if (path == InputReader.StandardInput || other == InputReader.StandardInput || !File.Exists(path))
        {
            return path == other
                ? throw new ToolException("A and B must be two different inputs.")
                : RecordLayout.Lines;
        }

        var (_, text) = RecordFiles.TextsOf(path, environment).Single();
        var layout = RecordLayouts.Of(path, text);
        return layout == RecordLayout.Single ? RecordLayout.Lines : layout;
    }

    private static void Write(ReadOnlySpan<byte> text, string? path, CommandEnvironment environment)
    {
        using var file = OutputFile.Open(path ?? InputReader.StandardInput, environment);
        RecordFiles.Write(path ?? InputReader.StandardInput, text, file.Stream);
        file.Complete();
    }

    private static string Describe(MergeConflict conflict) => conflict.Change is { } change
        ? $"{conflict.Type}/{conflict.Id} differs at "
            + string.Join(", ", change.Members.Select(static member => member.Pointer.ToString())) + "."
        : $"{conflict.Type}/{conflict.Id} is removed on one side and changed on the other.";
}
