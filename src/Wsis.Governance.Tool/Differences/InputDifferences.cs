namespace Wsis.Governance.Tool.Differences;

/// <summary>The differences between two inputs.</summary>
/// <param name="Records">The records that are added, removed or changed.</param>
/// <param name="Reprinted">The records of equal content whose symbols have another printed form.</param>
/// <param name="FileMembers">The members around the records that differ.</param>
internal sealed record InputDifferences(
    CorpusComparison Records, IReadOnlyList<Record> Reprinted, IReadOnlyList<MemberChange> FileMembers)
{
    /// <summary>True if there is no difference.</summary>
    public bool IsEmpty => Records.IsEmpty && FileMembers.Count == 0;
}
