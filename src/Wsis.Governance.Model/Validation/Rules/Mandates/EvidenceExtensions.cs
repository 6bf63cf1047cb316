namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>What the evidence of a record allows to conclude.</summary>
internal static class EvidenceExtensions
{
    /// <summary>True where the record says that its sources were not seen in full: what it leaves out may stand in
    /// them, so that nothing follows from a gap.</summary>
    public static bool LeavesGaps(Record record) => !record.Evidence.IsDefault && record.Evidence != Evidence.Seen;
}
