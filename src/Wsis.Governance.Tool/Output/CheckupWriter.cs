using System.Buffers;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Output;

/// <summary>Writes a checkup in the format asked for.</summary>
internal static class CheckupWriter
{
    private static readonly SarifOptions sarif = new() { ToolName = "wsis", IsIndented = true };

    /// <summary>Writes to standard output.</summary>
    public static void Write(Checkup checkup, string format, Surroundings surroundings)
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
                new TextReport(surroundings).Write(checkup);
                break;
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
