using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>Standard output as something to write on: coloured on a terminal, plain everywhere else.</summary>
/// <remarks>All text is made harmless: what a file or record holds cannot steer the terminal.</remarks>
internal sealed class TerminalWriter
{
    private readonly TextWriter output;
    private readonly IAnsiConsole? console;

    /// <summary>Takes the output of this environment.</summary>
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

    /// <summary>Grey: what can be passed over.</summary>
    public static Style Faint { get; } = new(Color.Grey);

    /// <summary>The columns of a line.</summary>
    public int Width { get; }

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
    /// <param name="first">What the first line begins with.</param>
    /// <param name="others">What all other lines begin with.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style on a terminal.</param>
    public void Hanging(string first, string others, string text, Style? style = null)
    {
        var indent = first;
        foreach (var line in WordWrap.Lines(TerminalText.Harmless(text), Width - TextWidth.Of(others)))
        {
            output.Write(line.Length == 0 ? indent.TrimEnd(' ') : indent);
            Line(style, line);
            indent = others;
        }
    }
}
