using System.Text.Json;

namespace Wsis.Governance.Json;

/// <summary>The ways in which this library writes JSON: the same bytes on every machine.</summary>
internal static class JsonOutput
{
    /// <summary>On one line, without spaces.</summary>
    public static JsonWriterOptions Compact { get; } = new()
    {
        Encoder = ReadableEncoder.Instance,
        SkipValidation = true,
    };

    /// <summary>Two spaces a level, line feeds.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
    };
}
