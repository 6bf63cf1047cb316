using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>Standard output as something to write on: coloured on a terminal, plain everywhere else.</summary>
internal sealed class Paper
{
    private readonly TextWriter output;
    private readonly IAnsiConsole? console;
    private readonly int width;

    /// <summary>Takes the output of these surroundings.</summary>
    public Paper(Surroundings surroundings)
    {
        output = surroundings.Output;
        width = surroundings.Width;
        if (surroundings.IsTerminal)
        {
            console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
            console.Profile.Width = int.MaxValue;
        }
    }

    /// <summary>Writes a text without ending the line.</summary>
    public void Text(Style? style, string text)
    {
        if (console is not null && style is not null)
        {
            console.Write(new Spectre.Console.Text(text, style));
        }
        else
        {
            output.Write(text);
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
    public void Wrapped(string indent, string text)
    {
        foreach (var line in Wrapping.Lines(text, width - indent.Length))
        {
            output.Write(indent);
            output.Write(line);
            output.Write('\n');
        }
    }
}
