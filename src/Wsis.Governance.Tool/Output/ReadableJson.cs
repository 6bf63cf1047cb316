using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wsis.Governance.Tool.Output;

/// <summary>The forms in which the tool writes JSON: letters of all scripts as they are, line ends that do not depend
/// on the machine.</summary>
internal static class ReadableJson
{
    private static readonly JavaScriptEncoder encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>On one line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = encoder };

    /// <summary>On many lines.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = encoder, Indented = true, NewLine = "\n" };

    /// <summary>On many lines, for JSON that was changed as a tree.</summary>
    public static JsonSerializerOptions IndentedTree { get; } =
        new() { Encoder = encoder, WriteIndented = true, NewLine = "\n" };

    /// <summary>On one line, for JSON in a cell of a sheet.</summary>
    public static JsonSerializerOptions Cell { get; } = new() { Encoder = encoder };
}
