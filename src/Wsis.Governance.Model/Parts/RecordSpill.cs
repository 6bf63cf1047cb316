using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Corpus;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Parts;

/// <summary>Writes the records of a part into an overflow file, block by block.</summary>
internal sealed class RecordSpill : IDisposable
{
    private const int Block = 1 << 16;

    private readonly OverflowFile file;
    private readonly ArrayBufferWriter<byte> block = new(Block + (Block / 2));
    private readonly Utf8JsonWriter json;
    private readonly RecordNotes notes;
    private readonly ChunkedList<long> offsets = new();
    private readonly RecordLines lines = new();
    private int inFile;

    /// <summary>Begins a part.</summary>
    public RecordSpill(OverflowFile file)
    {
        this.file = file;
        json = new Utf8JsonWriter(block, JsonOutput.Compact);
        notes = new RecordNotes(file.Hash);
    }

    /// <summary>How many records were taken.</summary>
    public int Count => offsets.Count;

    /// <summary>Takes a record.</summary>
    public void Add(Record record, in RecordPlace place)
    {
        offsets.Add(block.WrittenCount);
        notes.Add(record);
        RecordLine.Begin(json, place);
        json.Flush();
        json.Reset();
        JsonOutput.WriteCompact(record, block, endsLine: false);
        block.Write("}\n"u8);
        if (block.WrittenCount >= Block)
        {
            Empty();
        }
    }

    /// <summary>Where a record of that index begins.</summary>
    public RecordPlace PlaceOf(int index)
    {
        Empty();
        return lines.PlaceAt(file, offsets[index]);
    }

    /// <summary>All records; nothing follows.</summary>
    public RecordsInFile ToRecords()
    {
        Empty();
        return new RecordsInFile(file, offsets, notes);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    // Only when a block is written is it known where it stands.
    private void Empty()
    {
        if (block.WrittenCount == 0)
        {
            return;
        }

        var begin = file.Append(block.WrittenSpan);
        block.ResetWrittenCount();
        for (; inFile < offsets.Count; inFile++)
        {
            offsets[inFile] += begin;
        }
    }
}
