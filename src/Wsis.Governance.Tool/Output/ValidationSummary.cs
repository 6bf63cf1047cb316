using Wsis.Governance.Sharding;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Output;

/// <summary>The result of validating the inputs: findings of reading and of rules together,
/// with their places.</summary>
internal sealed class ValidationSummary
{
    private ValidationSummary(
        IReadOnlyList<FileFindings> files, ValidationReport report, int records, int leftOut, int omittedInReading)
    {
        Files = files;
        Suppressed = report.Suppressed;
        Records = records;
        LeftOut = leftOut;
        OmittedCount = report.OmittedCount + omittedInReading;
    }

    private ValidationSummary(ValidationSummary whole, IReadOnlyList<FileFindings> files)
    {
        Files = files;
        Suppressed = whole.Suppressed;
        Records = whole.Records;
        LeftOut = whole.LeftOut;
        OmittedCount = whole.OmittedCount;
        InBaseline = whole.Findings.Count() - Findings.Count();
    }

    /// <summary>The findings by text, in the order of the inputs.</summary>
    public IReadOnlyList<FileFindings> Files { get; }

    /// <summary>The findings that were suppressed.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>The number of records checked.</summary>
    public int Records { get; }

    /// <summary>The number of records that could not be read as a whole, and were not checked.</summary>
    public int LeftOut { get; }

    /// <summary>The number of entries of a baseline that matched no finding.</summary>
    public int UnmatchedInBaseline { get; private init; }

    /// <summary>The number of findings left out because there are too many.</summary>
    public int OmittedCount { get; }

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
        return new ValidationSummary(
            files, report, shards.Count, shards.TotalCount - shards.Count, shards.ReadingOmitted);
    }

    /// <summary>The findings of rules in the reference data, which is not a text of the caller.</summary>
    public static ValidationSummary Of(int records, ValidationReport report) => new(
        [.. report.Findings.GroupBy(static finding => finding.Source)
            .Select(static file => new FileFindings(file.Key ?? "records", [.. file]))],
        report,
        records,
        leftOut: 0,
        omittedInReading: 0);

    /// <summary>The findings that are not in the baseline; of several with the same key, those beyond the number in the
    /// baseline.</summary>
    public ValidationSummary Beyond(Dictionary<BaselineKey, int> known, BaselineKeys keys)
    {
        var left = new Dictionary<BaselineKey, int>(known);
        FileFindings[] files =
        [
            .. Files.Select(file => new FileFindings(
                file.Name, [.. file.Findings.Where(finding => !IsKnown(keys.Of(finding)))])),
        ];
        return new ValidationSummary(this, files)
        {
            UnmatchedInBaseline = left.Values.Where(static count => count > 0).Sum(),
        };

        bool IsKnown(BaselineKey key)
        {
            var count = left.GetValueOrDefault(key);
            left[key] = count - 1;
            return count > 0;
        }
    }

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    private static (int Line, int Column) PlaceOf(Finding finding) =>
        finding.Location is { } at ? (at.Line, at.Column) : default;
}
