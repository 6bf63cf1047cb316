using System.CommandLine;
using System.Text;
using Wsis.Governance.Tool.Citations;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis cite</c>: citations in running text.</summary>
internal static class CiteCommand
{
    private const string BodyName = "--body";

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A plain text in UTF-8, or in UTF-16 with a byte order mark. "
                + "Without one, or for -, standard input.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => InputReader.StandardInput,
        };
        var words = new Option<string?>("--text")
        {
            Description = "A text to read instead of a file.",
            HelpName = "TEXT",
        };
        var body = OrganOption.Create(
            BodyName, "The organ that adopted the text: numbers without a name are read as its resolutions.");
        var unreadable = new Option<bool>("--unreadable")
        {
            Description = "Also list texts that look like symbols but are not valid, each with a note that says why.",
        };
        var back = new Option<bool>("--back-references")
        {
            Description = "Also words that refer to a document cited before: ibid., that resolution.",
        };
        var command = new Command("cite", "Finds the citations in running text: one JSON line for each.")
        {
            file, words, body, unreadable, back,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!,
            parsed.GetValue(words),
            new CitationOptions
            {
                ContextOrgan = OrganOption.Read(BodyName, parsed.GetValue(body)),
                ReportUnreadable = parsed.GetValue(unreadable),
                FollowBackReferences = parsed.GetValue(back),
            },
            environment));
        return command;
    }

    private static int Run(string file, string? words, CitationOptions options, CommandEnvironment environment)
    {
        using var stream = words is null ? Open(file, environment) : new MemoryStream(Encoding.UTF8.GetBytes(words));
        var name = file == InputReader.StandardInput ? Inputs.NameOfStandardInput : file;
        var read = new CheckedText(stream, new Utf8Check(name, Utf8Check.SaveAsUtf8));
        using var text = new StreamReader(read, Encoding.UTF8, true, bufferSize: 1 << 16, leaveOpen: true);
        using var lines = new JsonLines(environment.Bytes);
        var blocks = new TextBlocks(text);
        var citations = new CitationLines(lines);
        while (blocks.TryRead(out var block))
        {
            citations.Write(block, blocks.Offset, options);
        }

        lines.Flush();
        return ExitCode.Success;
    }

    private static Stream Open(string file, CommandEnvironment environment) =>
        file.Contains(' ') && !File.Exists(file)
            ? throw new ToolException($"There is no file \"{file}\". Give a text with --text: "
                + "wsis cite --text \"…\".")
            : InputReader.Open(file, environment);
}
