using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Reference;

/// <summary>A record of the reference data that is read when it is first needed.</summary>
/// <param name="text">The text of its file.</param>
/// <param name="file">The name of the file.</param>
/// <param name="start">The offset of the record.</param>
internal sealed class EmbeddedRecord(byte[] text, string file, int start)
{
    private Record? read;

    /// <summary>The index of its type.</summary>
    public int TypeIndex { get; set; }

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The offset of its end.</summary>
    public int End { get; set; }

    /// <summary>The next record with the same id, in the order of the files.</summary>
    public EmbeddedRecord? NextWithId { get; private set; }

    /// <summary>The record. Threads that ask at the same time get the same one.</summary>
    public Record Record => read ?? Interlocked.CompareExchange(ref read, Read(), null) ?? read;

    /// <summary>Appends a record with the same id.</summary>
    public void AddWithId(EmbeddedRecord later)
    {
        var last = this;
        while (last.NextWithId is { } next)
        {
            last = next;
        }

        last.NextWithId = later;
    }

    private Record Read()
    {
        var own = text.AsSpan(start, End - start);
        var reading = new ReadContext(ReadOptions.Default, texts: null);
        return FastPathRecordReader.TryRead(reading, own, out var record, out _)
            ? record
            : WsisJson.ReadOrThrow(own, new ReadOptions { SourceName = file })[0];
    }
}
