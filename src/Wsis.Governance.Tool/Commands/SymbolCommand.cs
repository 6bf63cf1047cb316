using System.CommandLine;
using System.Text;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Symbols;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis symbol</c>: explains document symbols.</summary>
internal static class SymbolCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var symbols = new Argument<string[]>("SYMBOL")
        {
            Description = "Document symbols, addresses of documents (https://docs.un.org/en/A/66/77), or names of "
                + "files (A_RES_60_252.docx). Without any, or for -, one per line from standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("symbol", "Reads document symbols: one JSON line for each.") { symbols };
        command.SetAction(parsed => Run(parsed.GetValue(symbols) ?? [], environment));
        return command;
    }

    private static int Run(string[] symbols, CommandEnvironment environment)
    {
        using var lines = new JsonLines(environment.Bytes);
        var answers = new SymbolLines(lines);
        foreach (var symbol in symbols.Length == 0 ? [InputReader.StandardInput] : symbols)
        {
            if (symbol == InputReader.StandardInput)
            {
                AnswerLines(environment.Input, answers, lines);
            }
            else
            {
                answers.Write(symbol);
            }
        }

        lines.Flush();
        return answers.HasFaults ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private static void AnswerLines(Stream input, SymbolLines answers, JsonLines lines)
    {
        using var text = new StreamReader(input, Encoding.UTF8, true, bufferSize: 1 << 16, leaveOpen: true);
        var reader = new LineReader(text) { BeforeWaiting = lines.Flush };
        while (reader.TryRead(out var line))
        {
            answers.Write(line);
        }
    }
}
