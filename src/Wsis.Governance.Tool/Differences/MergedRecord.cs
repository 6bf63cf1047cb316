namespace Wsis.Governance.Tool.Differences;

/// <summary>A record of a merge, or, for a conflict, the records of both sides.</summary>
/// <param name="First">The record, or the record of the first side; null if the first side of a
/// conflict removed it.</param>
/// <param name="Second">For a conflict, the record of the second side; null if the second side removed it.</param>
/// <param name="IsConflict">True for a conflict.</param>
internal readonly record struct MergedRecord(Record? First, Record? Second, bool IsConflict)
{
    /// <summary>The records: none is left out.</summary>
    public IEnumerable<Record> All => new[] { First, Second }.OfType<Record>();
}
