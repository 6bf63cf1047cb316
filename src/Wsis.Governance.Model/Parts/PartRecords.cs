namespace Wsis.Governance.Parts;

/// <summary>The records of a part, slim, and where they stand.</summary>
internal abstract class PartRecords
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>What is to be known of them in order to find them.</summary>
    /// <param name="hash">What ids and symbols are looked up by, the same for all parts.</param>
    public abstract RecordNotes NotesBy(TextHash hash);

    /// <summary>A record by its index in the part.</summary>
    /// <param name="index">The index.</param>
    /// <param name="lines">Reads it, where it is not in memory.</param>
    public abstract Record RecordAt(int index, RecordLines lines);

    /// <summary>Where a record begins.</summary>
    /// <param name="index">The index.</param>
    /// <param name="lines">Reads it, where it is not in memory.</param>
    public abstract RecordPlace PlaceAt(int index, RecordLines lines);
}
