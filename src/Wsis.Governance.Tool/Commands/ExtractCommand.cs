using System.CommandLine;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Documents;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis extract</c>: from the text of a document to records.</summary>
internal static class ExtractCommand
{
    private static readonly string[] endings = [".txt"];

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents, folders of them, or - for a plain text on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var paragraphs = new Option<bool>("--paragraphs")
        {
            Description = "One JSON line for each paragraph instead of records.",
        };
        var command = new Command("extract", "Reads documents: what they ask, of whom, reporting where.")
        {
            files, paragraphs,
        };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(paragraphs), surroundings));
        return command;
    }

    private static int Run(string[] files, bool paragraphs, CommandEnvironment surroundings)
    {
        using var inputs = new Inputs(surroundings, "standard input");
        using var lines = new JsonLines(surroundings.Bytes);
        using var progress = new Progress(surroundings, isAsked: false);
        var writer = new ParagraphLines(lines);
        var (code, count) = (ExitCode.Success, 0L);
        foreach (var (name, stream) in inputs.ReadAll(files, endings))
        {
            progress.At($"reading {name}", count++);
            var input = PlainText.Read(name, stream);
            var document = DocumentExtractor.Extract(input.Lines);
            if (!document.IsResolution)
            {
                surroundings.Error.WriteLine(
                    $"{TerminalText.Harmless(name)}: no resolution: no line opens the text of an organ,
                    as \"The General Assembly,\" does.");
                code = ExitCode.ErrorsFound;
            }

            if (paragraphs)
            {
                writer.Write(name, document);
            }
        }

        lines.Flush();
        return code;
    }
}
