using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>The suppressions of the reference data, for its records wherever they are read: they also apply
/// to exported copies.</summary>
internal static class ReferenceSuppressions
{
    /// <summary>The rules with the suppressions of the reference data, each only for a record equal to
    /// the embedded one.</summary>
    public static RuleSet AddTo(RuleSet rules)
    {
        foreach (var suppression in ReferenceData.Rules.Suppressions)
        {
            rules = rules.Suppressing(suppression with { AppliesTo = IsEmbedded });
        }

        return rules;
    }

    // Cross-record rules see a trimmed record.
    private static bool IsEmbedded(Record record) =>
        ReferenceData.Corpus.Find(record.Reference) is { } embedded
        && (embedded == record || Trimmed(embedded) == record);

    private static Record Trimmed(Record record)
    {
        var copy = WsisJson.Read(WsisJson.ToJson(record)).Value[0];
        RecordTrimmer.Trim(copy);
        return copy;
    }
}
