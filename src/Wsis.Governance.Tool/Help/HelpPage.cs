using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Help;

/// <summary>The help of a command: first the parser's help, then examples and exit codes.</summary>
internal sealed class HelpPage(HelpAction known, CommandEnvironment environment) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a root command this help, for all its commands.</summary>
    public static void AddTo(RootCommand root, CommandEnvironment environment)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction known } help)
            {
                help.Action = new HelpPage(known, environment);
                // Completion would offer them; nobody types them in a shell of today.
                help.Aliases.Remove("/h");
                help.Aliases.Remove("/?");
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var terminal = new TerminalWriter(environment);
        var result = WriteKnown(parseResult, terminal);
        WriteNotes(CommandHelp.NotesOn(parseResult.CommandResult.Command), terminal);
        WriteExamples(CommandHelp.ExamplesOf(parseResult.CommandResult.Command), terminal);
        terminal.Line(null, "Exit codes:");
        string[] meanings =
        [
            .. CommandHelp.ExitCodesOf(parseResult.CommandResult.Command),
            "could not run: wrong usage, a file that cannot be read",
        ];
        for (var code = ExitCode.Success; code <= ExitCode.CannotRun; code++)
        {
            terminal.Line(null, FormattableString.Invariant($"{Indent}{code}  {meanings[code]}"));
        }

        return result;
    }

    // The parser's help pads its columns with spaces to the end of the line.
    private int WriteKnown(ParseResult parsed, TerminalWriter terminal)
    {
        var configuration = parsed.InvocationConfiguration;
        var (output, text) = (configuration.Output, new StringWriter());
        known.MaxWidth = environment.Width;
        configuration.Output = text;
        var result = known.Invoke(parsed);
        configuration.Output = output;
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            terminal.Line(null, line.TrimEnd());
        }

        terminal.Line();
        return result;
    }

    private static void WriteNotes(IReadOnlyList<(string Heading, string Text)> notes, TerminalWriter terminal)
    {
        foreach (var (heading, text) in notes)
        {
            terminal.Line(null, $"{heading}:");
            terminal.Wrapped(Indent, text);
            terminal.Line();
        }
    }

    private static void WriteExamples(IReadOnlyList<Example> examples, TerminalWriter terminal)
    {
        if (examples.Count == 0)
        {
            return;
        }

        terminal.Line(null, "Examples:");
        foreach (var example in examples)
        {
            terminal.Wrapped(Indent, example.CommandLine);
            terminal.Wrapped(Indent + Indent + Indent, example.Meaning, TerminalWriter.Faint);
        }

        terminal.Line();
    }
}
