using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Json.Writing;
using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Writes records as lines of an index file.</summary>
/// <param name="withTexts">True to write the texts of the records too.</param>
internal sealed class IndexLineWriter(bool withTexts)
{
    private readonly ArrayBufferWriter<byte> lines = new();
    private Utf8JsonWriter? json;

    /// <summary>True if the texts of the records are needed.</summary>
    public bool NeedsText => withTexts;

    /// <summary>Adds a trimmed record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="position">Its position.</param>
    /// <param name="text">Its text, if needed.</param>
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

    /// <summary>The lines of the records added since the last call.</summary>
    public byte[] Complete()
    {
        var bytes = lines.WrittenSpan.ToArray();
        lines.ResetWrittenCount();
        return bytes;
    }
}
