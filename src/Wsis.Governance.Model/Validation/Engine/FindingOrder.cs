namespace Wsis.Governance.Validation.Engine;

/// <summary>The order of findings in a report: by record, then by code.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts findings; the sort is stable.</summary>
    public static ValueList<Finding> Sort(Finding[] findings) => ValueList<Finding>.FromArray(
        IsSorted(findings) ? findings : [.. findings.OrderBy(static finding => finding.RecordIndex)]);

    // True if the findings are already in order, as without findings of corpus rules.
    private static bool IsSorted(Finding[] findings)
    {
        for (var i = 1; i < findings.Length; i++)
        {
            if (findings[i].RecordIndex < findings[i - 1].RecordIndex)
            {
                return false;
            }
        }

        return true;
    }
}
