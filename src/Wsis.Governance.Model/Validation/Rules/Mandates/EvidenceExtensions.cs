namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>Conclusions from the evidence of a record.</summary>
internal static class EvidenceExtensions
{
    /// <summary>True if the record says that its sources were not seen in full: the sources may contain what the record
    /// omits, so that nothing follows from a gap.</summary>
    public static bool HasUnreadSources(Record record) =>
        !record.Evidence.IsDefault && record.Evidence != Evidence.Seen;
}
