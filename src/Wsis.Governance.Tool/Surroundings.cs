using System.Text;

namespace Wsis.Governance.Tool;

/// <summary>What the tool reads from and writes to.</summary>
internal sealed class Surroundings
{
    private const int DefaultWidth = 80;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, in UTF-8 with <c>\n</c>.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error, for messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True where output goes to a terminal and may be coloured.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>True where standard error goes to a terminal and may show progress.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The width of the terminal, in columns; 80 where there is none.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        IsTerminal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowsProgress = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? DefaultWidth : Console.WindowWidth,
    };

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
