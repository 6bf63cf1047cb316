using System.Buffers;

namespace Wsis.Governance.Tool.Listing;

/// <summary>Records as newline-delimited JSON.</summary>
internal static class RecordLines
{
    /// <summary>Writes the records one per line.</summary>
    public static void Write(IEnumerable<Record> records, Stream output)
    {
        var lines = new ArrayBufferWriter<byte>();
        WsisJson.WriteLines(records, lines);
        output.Write(lines.WrittenSpan);
    }
}
