using System.Text;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Support;

/// <summary>A run of the tool within the test: what it returned and wrote.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    private const int Width = 80;
    private const int LongestLabel = 20;

    /// <summary>The lines of the output, without the empty one after the last.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs the tool with nothing on standard input.</summary>
    public static ToolRun Of(params string[] arguments) => With([], arguments);

    /// <summary>Runs the tool with a text on standard input.</summary>
    public static ToolRun WithInput(string input, params string[] arguments) =>
        With(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the tool with bytes on standard input.</summary>
    public static ToolRun With(byte[] input, params string[] arguments) =>
        From(new MemoryStream(input), arguments);

    /// <summary>Runs the tool with a stream as standard input.</summary>
    public static ToolRun From(Stream input, params string[] arguments) => On(input, arguments, isTerminal: false, 80);

    /// <summary>Runs the tool as on a terminal of that width.</summary>
    public static ToolRun OnTerminal(int width, params string[] arguments) =>
        On(Stream.Null, arguments, isTerminal: true, width);

    /// <summary>True if a line has at most 80 columns, or is longer for its last word alone, which fits no line: words
    /// are not cut where no terminal shows them.</summary>
    public static bool Fits(string line)
    {
        var word = line.LastIndexOf(' ') + 1;
        return TextWidth.Of(line) <= Width
            || (TextWidth.Of(line.AsSpan(0, word)) <= Width && TextWidth.Of(line.AsSpan(word)) > Width - LongestLabel);
    }

    private static ToolRun On(Stream input, string[] arguments, bool isTerminal, int width)
    {
        using var bytes = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var code = WsisTool.Run(arguments, new CommandEnvironment
        {
            Input = input,
            Bytes = bytes,
            Error = error,
            IsTerminal = isTerminal,
            Width = width,
        });
        return new ToolRun(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
