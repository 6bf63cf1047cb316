using System.Buffers;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Output;

/// <summary>Writes a checkup in the format asked for.</summary>
internal static class ValidationSummaryWriter
{
    private static readonly SarifOptions sarif = new() { ToolName = "wsis", IsIndented = true };

    /// <summary>Writes to standard output.</summary>
    /// <param name="checkup">What was found.</param>
    /// <param name="format">The format.</param>
    /// <param name="open">Opens a text to quote it; gives null where it is not at hand.</param>
    /// <param name="surroundings">Where to write.</param>
    public static void Write(
        ValidationSummary checkup, string format, Func<string, Stream?> open, CommandEnvironment surroundings)
    {
        switch (format)
        {
            case "json":
                WriteBytes(
                    output => FindingsJson.Write(output, [.. checkup.Findings], checkup.Suppressed, isIndented: true));
                break;
            case "sarif":
                WriteBytes(output => SarifWriter.Write(output, [.. checkup.Findings], checkup.Suppressed, sarif));
                break;
            default:
                new TextReport(surroundings, open).Write(checkup);
                break;
        }

        if (format != "text" && checkup.Dropped > 0)
        {
            surroundings.Error.WriteLine(
                FormattableString.Invariant($"wsis: {checkup.Dropped} findings more are not told."));
        }

        void WriteBytes(Action<IBufferWriter<byte>> write)
        {
            var text = new ArrayBufferWriter<byte>();
            write(text);
            text.Write("\n"u8);
            surroundings.Bytes.Write(text.WrittenSpan);
        }
    }
}
