using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wsis.Governance.Validation.Reporters;

/// <summary>Text functions that all output formats share.</summary>
internal static class OutputText
{
    /// <summary>Readable text (letters are not escaped), with line ends that do not depend on the machine.</summary>
    public static JsonWriterOptions Options(bool isIndented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = isIndented,
        NewLine = "\n",
    };

    /// <summary>The text that was written.</summary>
    public static string Of(ArrayBufferWriter<byte> output) => Encoding.UTF8.GetString(output.WrittenSpan);

    /// <summary>The written name of a severity; also the SARIF level.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "none",
    };

    /// <summary>A text that can be written: a lone surrogate, which a record created in memory may contain, becomes
    /// the replacement character.</summary>
    public static string Whole(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }

            rest = rest[length..];
        }

        return text;
    }
}
