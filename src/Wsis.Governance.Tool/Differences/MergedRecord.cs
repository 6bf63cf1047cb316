namespace Wsis.Governance.Tool.Differences;

/// <summary>A record of a merge: one, or, of a conflict, that of each side.</summary>
/// <param name="First">The record, or that of the first side; null where the first side of a conflict removed
/// it.</param>
/// <param name="Second">Of a conflict, the record of the second side; null where it removed it.</param>
/// <param name="IsConflict">True for a conflict.</param>
internal readonly record struct MergedRecord(Record? First, Record? Second, bool IsConflict)
{
    /// <summary>The records: none is left out.</summary>
    public IEnumerable<Record> All => new[] { First, Second }.OfType<Record>();
}
