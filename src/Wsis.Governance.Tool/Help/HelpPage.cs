using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Help;

/// <summary>The help of a command: what the parser knows, then examples and exit codes.</summary>
internal sealed class HelpPage(HelpAction known, CommandEnvironment surroundings) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    private static readonly (int Code, string Meaning)[] exitCodes =
    [
        (ExitCode.Success, "nothing of severity error"),
        (ExitCode.ErrorsFound, "errors found"),
        (ExitCode.CannotRun, "could not run: wrong usage, a file that cannot be read"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a root command this help, for all its commands.</summary>
    public static void AddTo(RootCommand root, CommandEnvironment surroundings)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction known } help)
            {
                help.Action = new HelpPage(known, surroundings);
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var paper = new TerminalWriter(surroundings);
        var result = WriteKnown(parseResult, paper);
        WriteNotes(CommandHelp.NotesOn(parseResult.CommandResult.Command), paper);
        WriteExamples(CommandHelp.ExamplesOf(parseResult.CommandResult.Command), paper);
        paper.Line(null, "Exit codes:");
        foreach (var (code, meaning) in exitCodes)
        {
            paper.Line(null, FormattableString.Invariant($"{Indent}{code}  {meaning}"));
        }

        return result;
    }

    // The parser's help pads its columns with spaces to the end of the line.
    private int WriteKnown(ParseResult parsed, TerminalWriter paper)
    {
        var configuration = parsed.InvocationConfiguration;
        var (output, text) = (configuration.Output, new StringWriter());
        known.MaxWidth = surroundings.Width;
        configuration.Output = text;
        var result = known.Invoke(parsed);
        configuration.Output = output;
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            paper.Line(null, line.TrimEnd());
        }

        paper.Line();
        return result;
    }

    private static void WriteNotes(IReadOnlyList<(string Heading, string Text)> notes, TerminalWriter paper)
    {
        foreach (var (heading, text) in notes)
        {
            paper.Line(null, $"{heading}:");
            paper.Wrapped(Indent, text);
            paper.Line();
        }
    }

    private static void WriteExamples(IReadOnlyList<Example> examples, TerminalWriter paper)
    {
        if (examples.Count == 0)
        {
            return;
        }

        paper.Line(null, "Examples:");
        foreach (var example in examples)
        {
            paper.Wrapped(Indent, example.CommandLine);
            paper.Wrapped(Indent + Indent + Indent, example.Meaning, TerminalWriter.Faint);
        }

        paper.Line();
    }
}
