namespace Wsis.Governance.Sharding;

/// <summary>Takes records that have been checked by themselves, in the form in which they are kept.</summary>
/// <typeparam name="TRun">What becomes of a run of records.</typeparam>
internal interface IRecordOutput<TRun>
{
    /// <summary>True where the texts of the records are needed.</summary>
    bool NeedsText { get; }

    /// <summary>Takes a record, trimmed already.</summary>
    /// <param name="record">The record.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="text">Its text, where it is needed.</param>
    void Add(Record record, in RecordPosition position, ReadOnlySpan<byte> text);

    /// <summary>The records taken since the last call.</summary>
    TRun Complete();
}
