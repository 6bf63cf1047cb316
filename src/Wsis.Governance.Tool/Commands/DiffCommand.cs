using System.CommandLine;
using Wsis.Governance.Tool.Differences;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis diff</c>: the differences between two sets of records.</summary>
internal static class DiffCommand
{
    private const int MaxNamed = 5;

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var before = new Argument<string>("A") { Description = "The earlier records: a file, a folder, or -." };
        var after = new Argument<string>("B") { Description = "The later records: a file, a folder, or -." };
        var format = FormatOption.Create("text", "json");
        var command = new Command(
            "diff",
            "Shows which records are added, removed and changed from A to B, by type and id, down to the member, and "
            + "which other members of the files differ. Exit code 1 if there is a difference.")
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

        var differences = Compare(
            RecordFiles.ReadEach(before, environment), RecordFiles.ReadEach(after, environment));
        if (format == "json")
        {
            DifferenceWriter.WriteJson(differences, environment.Bytes);
        }
        else
        {
            DifferenceWriter.WriteText(differences, environment);
        }

        NameReprinted(differences.Reprinted, environment);
        return differences.IsEmpty ? ExitCode.Success : ExitCode.ErrorsFound;
    }

    private static InputDifferences Compare(IReadOnlyList<WsisCorpus> before, IReadOnlyList<WsisCorpus> after)
    {
        var (earlier, later) = (TogetherOnce(before), TogetherOnce(after));
        return new InputDifferences(
            earlier.Compare(later),
            Reprinted(earlier, later),
            FileMembers.Compare(
                [.. before.SelectMany(static file => file.UnknownMembers)],
                [.. after.SelectMany(static file => file.UnknownMembers)]));
    }

    // Equal records whose symbols are printed in other forms: their lines and hashes differ.
    private static IReadOnlyList<Record> Reprinted(WsisCorpus before, WsisCorpus after)
    {
        var later = RecordsById.Of(after);
        return
        [
            .. before.Where(record => later.TryGetValue(RecordsById.IdentityOf(record), out var other)
                && record.Equals(other) && WsisJson.ToJson(record) != WsisJson.ToJson(other)),
        ];
    }

    private static void NameReprinted(IReadOnlyList<Record> records, CommandEnvironment environment)
    {
        if (records.Count > 0)
        {
            var names = string.Join(", ", records.Take(MaxNamed).Select(static one => $"{one.Type}/{one.IdText}"));
            var more = records.Count > MaxNamed ? ", …" : "";
            environment.Error.WriteLine(TerminalText.Harmless(
                $"wsis: {FindingCountText.Number(records.Count, "record")} of the same content with a symbol in "
                + $"another printed form, and so with another hash: {names}{more}."));
        }
    }

    // All records of an input, each once: of two with one id only the first would be compared.
    private static WsisCorpus TogetherOnce(IReadOnlyList<WsisCorpus> files)
    {
        var all = RecordFiles.Together(files);
        RecordsById.Of(all);
        return all;
    }
}
