using System.Buffers;
using System.CommandLine;
using Wsis.Governance.Json;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis format</c>: files in canonical form.</summary>
internal static class FormatCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var inputs = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Files or folders of records; for standard input (-) the canonical form is printed.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check")
        {
            Description = "Change nothing; name the files that are not in canonical form, with exit code 1.",
        };
        var nullIsAbsent = new Option<bool>("--null-is-absent")
        {
            Description = "Treat null as an absent member, because databases with tables write null for it.",
        };
        var command = new Command(
            "format",
            "Rewrites files of records in canonical form: members in order, one record per line or indented as before. "
            + "A file with reading errors is not changed.")
        {
            inputs, check, nullIsAbsent,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(inputs) ?? [],
            parsed.GetValue(check),
            new ReadOptions { NullIsAbsent = parsed.GetValue(nullIsAbsent) },
            environment));
        return command;
    }

    private static int Run(string[] inputs, bool isCheck, ReadOptions reading, CommandEnvironment environment)
    {
        var changed = 0;
        foreach (var (path, text) in inputs.SelectMany(input => RecordFiles.TextsOf(input, environment)))
        {
            var canonical = CanonicalForm(path, text, reading);
            var isStandardInput = !File.Exists(path);
            if (isStandardInput && !isCheck)
            {
                environment.Bytes.Write(canonical);
            }
            else if (!canonical.AsSpan().SequenceEqual(text))
            {
                changed++;
                environment.Output.Write($"{path}\n");
                if (!isCheck)
                {
                    WriteFile(path, canonical, environment);
                }
            }
        }

        return isCheck && changed > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private static byte[] CanonicalForm(string path, byte[] text, ReadOptions reading)
    {
        var corpus = RecordFiles.ReadWhole(path, text, reading);
        var output = new ArrayBufferWriter<byte>(text.Length + 1);
        RecordLayouts.Write(corpus, RecordLayouts.Of(path, text), output, $"\"{path}\"");
        return output.WrittenSpan.ToArray();
    }

    private static void WriteFile(string path, byte[] text, CommandEnvironment environment)
    {
        using var file = OutputFile.Open(path, environment);
        RecordFiles.Write(path, text, file.Stream);
        file.Complete();
    }
}
