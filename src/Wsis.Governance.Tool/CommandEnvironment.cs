using System.Text;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool;

/// <summary>The streams and the terminal that the tool uses.</summary>
internal sealed class CommandEnvironment
{
    private const int DefaultWidth = 80;
    private const int MaxReadableWidth = 120;

    private TextWriter? output;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output as bytes, for bulk data. A command that writes here writes nothing
    /// to <see cref="Output"/>.</summary>
    public required Stream Bytes { get; init; }

    /// <summary>Standard output, in UTF-8 with <c>\n</c>.</summary>
    public TextWriter Output => output ??= WriterTo(Bytes);

    /// <summary>Standard error, for messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True if output goes to a terminal and may be coloured.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>True if standard error goes to a terminal and may show progress.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The terminal width in columns, at most 120; 80 without a terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The streams of the current process.</summary>
    public static CommandEnvironment OfProcess() => new()
    {
        Input = new StandardInputStream(),
        Bytes = StandardOutput.Open(),
        Error = WriterTo(StandardDescriptor.IsClosed(StandardDescriptor.Error)
            ? Stream.Null
            : new StandardErrorStream(Console.OpenStandardError())),
        IsTerminal = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowsProgress = !Console.IsErrorRedirected,
        Width = WidthOfTerminal(),
    };

    /// <summary>This environment with a file in place of standard output.</summary>
    public CommandEnvironment WritingTo(Stream file) => new() { Input = Input, Bytes = file, Error = Error };

    /// <summary>A writer in UTF-8 without a byte order mark, with <c>\n</c>.</summary>
    public static TextWriter WriterTo(Stream stream) =>
        new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static int WidthOfTerminal() => Console.IsOutputRedirected || Console.WindowWidth <= 0
        ? DefaultWidth
        : Math.Min(Console.WindowWidth, MaxReadableWidth);
}
