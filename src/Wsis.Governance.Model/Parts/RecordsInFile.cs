using Wsis.Governance.Corpus;

namespace Wsis.Governance.Parts;

/// <summary>The records of a part, kept in a file, one a line.</summary>
internal sealed class RecordsInFile(OverflowFile file, ChunkedList<long> offsets, RecordNotes notes) : PartRecords
{
    /// <inheritdoc/>
    public override int Count => offsets.Count;

    /// <summary>What ids and symbols are looked up by.</summary>
    public TextHash Hash => file.Hash;

    /// <inheritdoc/>
    public override RecordNotes NotesBy(TextHash hash) => notes;

    /// <inheritdoc/>
    public override Record RecordAt(int index, RecordLines lines) => lines.RecordAt(file, offsets[index]);

    /// <inheritdoc/>
    public override RecordPlace PlaceAt(int index, RecordLines lines) => lines.PlaceAt(file, offsets[index]);
}
