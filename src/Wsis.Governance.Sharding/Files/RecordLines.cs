using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Writes records as lines of an index file.</summary>
/// <param name="withTexts">True to write the texts of the records too.</param>
internal sealed class RecordLines(bool withTexts) : IRecordOutput<byte[]>
{
    private readonly ArrayBufferWriter<byte> lines = new();
    private Utf8JsonWriter? json;

    /// <inheritdoc/>
    public bool NeedsText => withTexts;

    /// <inheritdoc/>
    public void Add(Record record, in RecordPosition position, ReadOnlySpan<byte> text)
    {
        json ??= new Utf8JsonWriter(lines, JsonOutput.Compact);
        RecordLine.Begin(json, position);
        json.Flush();
        json.Reset();
        JsonOutput.WriteCompact(record, lines, endsLine: false);
        if (withTexts)
        {
            lines.Write(",\"text\":"u8);
            json.WriteStringValue(text);
            json.Flush();
            json.Reset();
        }

        lines.Write("}\n"u8);
    }

    /// <inheritdoc/>
    public byte[] Complete()
    {
        var bytes = lines.WrittenSpan.ToArray();
        lines.ResetWrittenCount();
        return bytes;
    }
}
