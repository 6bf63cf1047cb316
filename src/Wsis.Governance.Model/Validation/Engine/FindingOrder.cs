namespace Wsis.Governance.Validation.Engine;

/// <summary>The order in which findings are told: that of the records, then of the codes.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts findings; those that compare alike keep their order.</summary>
    public static ValueList<Finding> Sort(Finding[] findings)
    {
        if (IsSorted(findings))
        {
            return ValueList<Finding>.FromArray(findings);
        }

        var order = new (int Record, int Position)[findings.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            order[i] = (findings[i].RecordIndex, i);
        }

        Array.Sort(order, findings);
        return ValueList<Finding>.FromArray(findings);
    }

    // As they are, where no check of all records together has spoken.
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
