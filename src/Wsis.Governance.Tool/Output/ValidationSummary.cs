using Wsis.Governance.Sharding;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Output;

/// <summary>The result of validating the inputs: findings of reading and of rules together,
/// with their places.</summary>
internal sealed class ValidationSummary
{
    private ValidationSummary(
        IReadOnlyList<FileFindings> files, ValidationReport report, int records, int readingDropped)
    {
        Files = files;
        Suppressed = report.Suppressed;
        Records = records;
        Dropped = report.OmittedCount + readingDropped;
    }

    private ValidationSummary(ValidationSummary whole, IReadOnlyList<FileFindings> files)
    {
        Files = files;
        Suppressed = whole.Suppressed;
        Records = whole.Records;
        Dropped = whole.Dropped;
        InBaseline = whole.Findings.Count() - Findings.Count();
    }

    /// <summary>The findings by text, in the order of the inputs.</summary>
    public IReadOnlyList<FileFindings> Files { get; }

    /// <summary>The findings that were suppressed.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>The number of records checked.</summary>
    public int Records { get; }

    /// <summary>The number of findings left out because there are too many.</summary>
    public int Dropped { get; }

    /// <summary>The number of findings left out because a baseline contains them.</summary>
    public int InBaseline { get; }

    /// <summary>All findings.</summary>
    public IEnumerable<Finding> Findings => Files.SelectMany(static file => file.Findings);

    /// <summary>Combines the findings of reading and of rules.</summary>
    public static ValidationSummary Of(ShardCollection shards, ValidationReport report)
    {
        var bySource = shards.ReadingFindings.Concat(report.Findings).ToLookup(static finding => finding.Source);
        // A rule file can have findings too.
        var files = shards.Sources.Concat(report.Findings.Select(static finding => finding.Source).OfType<string>())
            .Distinct()
            .Select(name => new FileFindings(name, [.. bySource[name].OrderBy(PlaceOf)]))
            .ToArray();
        return new ValidationSummary(files, report, shards.Count, shards.ReadingOmitted);
    }

    /// <summary>The findings of rules in the reference data, which is not a text of the caller.</summary>
    public static ValidationSummary Of(int records, ValidationReport report) => new(
        [.. report.Findings.GroupBy(static finding => finding.Source)
            .Select(static file => new FileFindings(file.Key ?? "records", [.. file]))],
        report,
        records,
        0);

    /// <summary>The findings that are not yet known; of several with one identity, those beyond
    /// the known number.</summary>
    public ValidationSummary Beyond(Dictionary<FindingIdentity, int> known, SourceAddress addresses)
    {
        var left = new Dictionary<FindingIdentity, int>(known);
        return new ValidationSummary(this, [.. Files.Select(file => new FileFindings(
            file.Name, [.. file.Findings.Where(finding => !IsKnown(IdentityOf(finding, addresses)))]))]);

        bool IsKnown(FindingIdentity identity)
        {
            var count = left.GetValueOrDefault(identity);
            left[identity] = count - 1;
            return count > 0;
        }
    }

    /// <summary>The identities of all findings.</summary>
    public IEnumerable<FindingIdentity> Identities(SourceAddress addresses) =>
        Findings.Select(finding => IdentityOf(finding, addresses));

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    private static FindingIdentity IdentityOf(Finding finding, SourceAddress addresses) =>
        FindingIdentity.Of(finding, addresses.PathOf(finding.Source));

    private static (int Line, int Column) PlaceOf(Finding finding) =>
        finding.Location is { } at ? (at.Line, at.Column) : default;
}
