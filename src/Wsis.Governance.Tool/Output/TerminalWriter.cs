using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>Writes text to standard output: coloured on a terminal, plain everywhere else.</summary>
/// <remarks>All text is made safe: the content of a file or record cannot control the terminal.</remarks>
internal sealed class TerminalWriter
{
    private readonly TextWriter output;
    private readonly IAnsiConsole? console;

    /// <summary>Creates a writer for the output of the environment.</summary>
    public TerminalWriter(CommandEnvironment environment)
    {
        output = environment.Output;
        Width = environment.Width;
        if (environment.IsTerminal)
        {
            console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
            console.Profile.Width = int.MaxValue;
        }
    }

    /// <summary>Bold: headings.</summary>
    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    /// <summary>Grey: less important text.</summary>
    public static Style Faint { get; } = new(Color.Grey);

    /// <summary>The width of a line in columns.</summary>
    public int Width { get; }

    /// <summary>True if a word that is longer than a line is cut: on a terminal.</summary>
    public bool CutsWords => console is not null;

    /// <summary>Writes a text without ending the line.</summary>
    public void Text(Style? style, string text)
    {
        var harmless = TerminalText.Isolated(TerminalText.Harmless(text));
        if (console is not null && style is not null)
        {
            console.Write(new Spectre.Console.Text(harmless, style));
        }
        else
        {
            output.Write(harmless);
        }
    }

    /// <summary>Writes a line.</summary>
    public void Line(Style? style, string text)
    {
        Text(style, text);
        output.Write('\n');
    }

    /// <summary>Ends the line.</summary>
    public void Line() => output.Write('\n');

    /// <summary>Writes a text that is broken between words to fit the width, each line indented.</summary>
    public void Wrapped(string indent, string text, Style? style = null) => Hanging(indent, indent, text, style);

    /// <summary>Writes a text that is broken between words to fit the width.</summary>
    /// <param name="first">The beginning of the first line.</param>
    /// <param name="others">The beginning of all other lines.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style on a terminal.</param>
    public void Hanging(string first, string others, string text, Style? style = null)
    {
        var indent = first;
        var width = Width - Math.Max(TextWidth.Of(first), TextWidth.Of(others));
        foreach (var line in WordWrap.Lines(TerminalText.Harmless(text), width, cutsWords: CutsWords))
        {
            output.Write(line.Length == 0 ? indent.TrimEnd(' ') : indent);
            Line(style, line);
            indent = others;
        }
    }
}
