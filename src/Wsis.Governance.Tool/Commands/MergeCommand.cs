using System.Buffers;
using System.CommandLine;
using Wsis.Governance.Tool.Differences;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis merge</c>: merges two sets of records.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string> first = new("A") { Description = "One file or folder of records." };
    private readonly Argument<string> second = new("B") { Description = "The other file or folder." };

    private readonly Option<string?> origin = new("--base")
    {
        Description = "The common origin of both. With it, changes and removals of only one side are taken from that "
            + "side, and changes to different members of a record are merged.",
        HelpName = "C",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "Write to this file instead of standard output; it may be A or B.",
        HelpName = "FILE",
    };

    private readonly Option<bool> marks = new("--conflict-marks")
    {
        Description = "Write each conflict between the conflict markers of git (one record per line). Without it, "
            + "both records of a conflict are written, one after the other.",
    };

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var merge = new MergeCommand();
        var command = new Command(
            "merge",
            "Merges two sets of records, by type and id. No record is left out; exit code 1 if both changed "
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
        RefuseSame(path, other);
        var (mine, layout) = ReadFirst(path, environment);
        if (parsed.GetValue(marks) && layout != RecordLayout.Lines)
        {
            throw new ToolException(
                $"--conflict-marks needs records one per line, and \"{path}\" has another layout. "
                + "`wsis export --in FILE` writes one record per line.");
        }

        var merged = RecordMerge.Of(mine, RecordFiles.ReadWhole(other, environment), before);
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

        foreach (var conflict in merged.SurroundingConflicts)
        {
            environment.Error.WriteLine(TerminalText.Harmless($"wsis: conflict: {Describe(conflict)}"));
        }

        return merged.Conflicts.Count + merged.SurroundingConflicts.Count > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    // git passes an empty file if the two have no common origin.
    private static WsisCorpus? ReadBase(string path, CommandEnvironment environment) =>
        File.Exists(path) && new FileInfo(path).Length == 0 ? null : RecordFiles.ReadWhole(path, environment);

    private static void RefuseSame(string path, string other)
    {
        if (path == other && !File.Exists(path))
        {
            throw new ToolException("A and B must be two different inputs.");
        }
    }

    // The records of A, and the layout of the output: that of A if it is a file.
    private static (WsisCorpus Records, RecordLayout Layout) ReadFirst(string path, CommandEnvironment environment)
    {
        if (path == InputReader.StandardInput || !File.Exists(path))
        {
            return (RecordFiles.ReadWhole(path, environment), RecordLayout.Lines);
        }

        var (name, text) = RecordFiles.TextsOf(path, environment).Single();
        var records = RecordFiles.ReadWhole(name, text);
        var layout = RecordLayouts.Of(path, text);
        return (records, layout == RecordLayout.Single ? RecordLayout.Lines : layout);
    }

    private static void Write(ReadOnlySpan<byte> text, string? path, CommandEnvironment environment)
    {
        using var file = OutputFile.Open(path ?? InputReader.StandardInput, environment);
        RecordFiles.Write(path ?? InputReader.StandardInput, text, file.Stream);
        file.Complete();
    }

    private static string Describe(SurroundingConflict conflict) =>
        $"the member \"{conflict.Name}\" of the file differs: {conflict.Mine ?? "it is removed"} in A, "
        + $"{conflict.Theirs ?? "it is removed"} in B. The output has {conflict.Mine ?? conflict.Theirs}.";

    private static string Describe(MergeConflict conflict) => conflict.Change is { } change
        ? $"{conflict.Type}/{conflict.Id} differs at "
            + string.Join(", ", change.Members.Select(static member => member.Pointer.ToString())) + "."
        : $"{conflict.Type}/{conflict.Id} is removed on one side and changed on the other.";
}
