namespace Wsis.Governance.Parts;

/// <summary>The records of a part, kept in memory.</summary>
internal sealed class RecordsInMemory(Record[] records, RecordPlace[] places) : PartRecords
{
    /// <inheritdoc/>
    public override int Count => records.Length;

    /// <inheritdoc/>
    public override RecordNotes NotesBy(TextHash hash) => RecordNotes.Of(records, hash);

    /// <inheritdoc/>
    public override Record RecordAt(int index, RecordLines lines) => records[index];

    /// <inheritdoc/>
    public override RecordPlace PlaceAt(int index, RecordLines lines) => places[index];
}
