using Wsis.Governance.Findings;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>The order in which findings are told: that of the records, then of the codes.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts findings; those that compare alike keep their order.</summary>
    public static ValueList<Finding> Sort(Finding[] findings)
    {
        var order = new (int Record, int Position)[findings.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            order[i] = (findings[i].RecordIndex, i);
        }

        Array.Sort(order, findings);
        return ValueList<Finding>.FromArray(findings);
    }
}
