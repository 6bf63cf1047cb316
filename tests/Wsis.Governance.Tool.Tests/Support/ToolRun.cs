using System.Text;

namespace Wsis.Governance.Tool.Tests.Support;

/// <summary>A run of the tool within the test: what it returned and wrote.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>The lines of the output, without the empty one after the last.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs the tool with nothing on standard input.</summary>
    public static ToolRun Of(params string[] arguments) => With([], arguments);

    /// <summary>Runs the tool with a text on standard input.</summary>
    public static ToolRun Fed(string input, params string[] arguments) =>
        With(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the tool with bytes on standard input.</summary>
    public static ToolRun With(byte[] input, params string[] arguments) =>
        From(new MemoryStream(input), arguments);

    /// <summary>Runs the tool with a stream as standard input.</summary>
    public static ToolRun From(Stream input, params string[] arguments) => On(input, arguments, isTerminal: false, 80);

    /// <summary>Runs the tool as on a terminal of that width.</summary>
    public static ToolRun OnTerminal(int width, params string[] arguments) =>
        On(Stream.Null, arguments, isTerminal: true, width);

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
