namespace Wsis.Governance.Findings;

/// <summary>Counts and filters for every result that contains findings.</summary>
internal static class FindingCounts
{
    /// <summary>The number of findings of a severity.</summary>
    public static int Count(ValueList<Finding> findings, Severity severity)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Severity == severity ? 1 : 0;
        }

        return count;
    }

    /// <summary>True if there is a finding of a severity.</summary>
    public static bool Has(ValueList<Finding> findings, Severity severity)
    {
        foreach (var finding in findings)
        {
            if (finding.Severity == severity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The findings of a severity, in their order.</summary>
    public static ValueList<Finding> OfSeverity(ValueList<Finding> findings, Severity severity)
    {
        var found = new List<Finding>();
        foreach (var finding in findings)
        {
            if (finding.Severity == severity)
            {
                found.Add(finding);
            }
        }

        return [.. found];
    }
}
