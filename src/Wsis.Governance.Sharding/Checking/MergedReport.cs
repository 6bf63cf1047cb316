using Wsis.Governance.Corpus;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Combines the findings of single records with those of the other rules into the same report as validation
/// of the whole.</summary>
/// <param name="records">All records.</param>
/// <param name="options">How to validate.</param>
internal sealed class MergedReport(IRecordStore records, ValidationOptions options)
{
    private readonly List<Finding> findings = [];
    private readonly List<SuppressedFinding> suppressed = [];
    private readonly bool hasErrata = new TypedRecordList<Erratum>(records).MoveNext();
    private FindingLimiter used;
    private int dropped;

    /// <summary>Adds findings of single records; their indexes refer to all records.</summary>
    public void AddOwn(IEnumerable<Finding> found, IEnumerable<SuppressedFinding> suppressedFindings, int beyondLimit)
    {
        dropped += beyondLimit;
        suppressed.AddRange(suppressedFindings);
        foreach (var finding in found)
        {
            if (ExplanationOf(finding) is { } reason)
            {
                suppressed.Add(new SuppressedFinding(finding, reason));
            }
            else
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>The number of cross-record findings so far.</summary>
    public FindingLimiter Used => used;

    /// <summary>True if these findings are within the limits.</summary>
    public bool HasRoomFor(ValidationReport found)
    {
        var copy = used;
        return found.OmittedCount == 0
            && found.Findings.AsSpan().ToArray().All(finding => copy.Allows(finding.Severity, options.MaxFindings));
    }

    /// <summary>Adds findings of cross-record rules, in the order in which the rules run.</summary>
    public void AddAcross(ValidationReport found)
    {
        suppressed.AddRange(found.Suppressed);
        dropped += found.OmittedCount;
        foreach (var finding in found.Findings)
        {
            if (used.Allows(finding.Severity, options.MaxFindings))
            {
                findings.Add(finding);
            }
            else
            {
                dropped++;
            }
        }
    }

    /// <summary>The whole report.</summary>
    public ValidationReport Build()
    {
        Sort(findings, static finding => finding);
        Sort(suppressed, static one => one.Finding);
        return findings.Count + suppressed.Count + dropped == 0
            ? ValidationReport.Clean
            : new ValidationReport(FindingOrder.Sort(Limited()), [.. suppressed], dropped);
    }

    private string? ExplanationOf(Finding finding) => hasErrata
        ? ErratumSuppressions.ExplanationOf(PlaceInRecord(finding), records[finding.RecordIndex], records)
        : null;

    private static JsonPointer PlaceInRecord(Finding finding) =>
        JsonPointer.Parse(finding.Pointer.ToString()[finding.Origin.Pointer.ToString().Length..]);

    // The order in which rules run: record by record, then corpus rules. The sort is stable.
    private static void Sort<T>(List<T> items, Func<T, Finding> findingOf)
    {
        var sorted = items.ToArray();
        var keys = new (bool IsTogether, int Record, int Rank, int Position)[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var finding = findingOf(sorted[i]);
            var isTogether = ExecutionOrder.IsTogether(finding.Rule);
            // Corpus rules run one after another, each with its own order.
            keys[i] = (isTogether, isTogether ? 0 : finding.RecordIndex, ExecutionOrder.Of(finding.Rule), i);
        }

        Array.Sort(keys, sorted);
        items.Clear();
        items.AddRange(sorted);
    }

    private Finding[] Limited()
    {
        var kept = new List<Finding>(findings.Count);
        var limiter = default(FindingLimiter);
        foreach (var finding in findings)
        {
            if (limiter.Allows(finding.Severity, options.MaxFindings))
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
