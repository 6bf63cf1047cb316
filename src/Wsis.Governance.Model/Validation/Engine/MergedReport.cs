using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Puts together what was found in records by themselves and what the other checks find now: the report that
/// checking the whole at once gives.</summary>
/// <param name="records">All records.</param>
/// <param name="options">How to validate.</param>
internal sealed class MergedReport(IRecordStore records, ValidationOptions options)
{
    private readonly List<Finding> findings = [];
    private readonly List<SuppressedFinding> suppressed = [];
    private int dropped;

    /// <summary>Adds what was found in records by themselves; the findings' indexes are those among all
    /// records.</summary>
    public void AddOwn(IEnumerable<Finding> found, IEnumerable<SuppressedFinding> passedOver, int beyondLimit)
    {
        dropped += beyondLimit;
        suppressed.AddRange(passedOver);
        foreach (var finding in found)
        {
            if (ErratumSuppressions.ExplanationOf(PlaceInRecord(finding), records[finding.RecordIndex],
            records) is { } reason)
            {
                suppressed.Add(new SuppressedFinding(finding, reason));
            }
            else
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>Runs the checks that look beyond a record, and gives the whole report.</summary>
    /// <param name="progress">Told how many records have been gone through.</param>
    public ValidationReport Complete(IProgress<long>? progress)
    {
        var beyond = Validator.Check(records, options, RuleScope.CrossRecord, progress);
        findings.AddRange(beyond.Findings);
        suppressed.AddRange(beyond.Suppressed);
        dropped += beyond.OmittedCount;
        Sort(findings, static finding => finding);
        Sort(suppressed, static passedOver => passedOver.Finding);
        return findings.Count + suppressed.Count + dropped == 0
            ? ValidationReport.Clean
            : new ValidationReport(FindingOrder.Sort(Limited()), [.. suppressed], dropped);
    }

    private static JsonPointer PlaceInRecord(Finding finding) =>
        JsonPointer.Parse(finding.Pointer.ToString()[finding.Origin.Pointer.ToString().Length..]);

    // As the checks run: record by record, then all together. What compares alike keeps its order.
    private static void Sort<T>(List<T> items, Func<T, Finding> findingOf)
    {
        var sorted = items.ToArray();
        var keys = new (bool IsTogether, int Record, int Rank, int Position)[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var finding = findingOf(sorted[i]);
            var isTogether = ExecutionOrder.IsTogether(finding.Rule);
            // Checks of all records run one after another, each with an order of its own.
            keys[i] = (isTogether, isTogether ? 0 : finding.RecordIndex, ExecutionOrder.Of(finding.Rule), i);
        }

        Array.Sort(keys, sorted);
        items.Clear();
        items.AddRange(sorted);
    }

    private Finding[] Limited()
    {
        var kept = new List<Finding>(findings.Count);
        var quota = default(FindingLimiter);
        foreach (var finding in findings)
        {
            if (quota.Allows(finding.Severity, options.MaxFindings))
            {
                kept.Add(finding);
            }
            else
            {
                dropped++;
            }
        }

        return [.. kept];
    }
}
