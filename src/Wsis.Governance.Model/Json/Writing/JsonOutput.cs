using System.Text.Json;

namespace Wsis.Governance.Json;

/// <summary>The ways in which this library writes JSON: the same bytes on every machine.</summary>
internal static class JsonOutput
{
    // What could be read can be written: how deep that may be is for the reader to say.
    private const int MostDepth = int.MaxValue;

    /// <summary>On one line, without spaces.</summary>
    public static JsonWriterOptions Compact { get; } = new()
    {
        Encoder = ReadableEncoder.Instance,
        SkipValidation = true,
        MaxDepth = MostDepth,
    };

    /// <summary>Two spaces a level, line feeds.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
        MaxDepth = MostDepth,
    };
}
