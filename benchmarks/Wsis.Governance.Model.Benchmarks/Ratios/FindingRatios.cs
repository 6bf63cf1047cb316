using Wsis.Governance.Records;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks;

/// <summary>What a finding costs in memory: V3.</summary>
internal static class FindingRatios
{
    private const int Count = 1000;

    public static IEnumerable<Ratio> Measure(RatioData mandates)
    {
        var record = WithOneFinding((Mandate)mandates.Records[0]);
        Validate(record);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Validate(record);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return
        [
            new("V3", "one record", "bytes for a record with one finding, the report included", (double)bytes / Count)
            {
                Gate = 64,
                Target = 40,
                IsBytes = true,
            },
        ];
    }

    // A report with no one to receive it (WSIS3007).
    private static Mandate WithOneFinding(Mandate clean)
    {
        var record = clean with { Reporting = clean.Reporting! with { To = [] } };
        var report = record.Validate();
        return report.Findings.Count == 1
            ? record
            : throw new InvalidOperationException($"One finding was meant: {report}");
    }

    private static void Validate(Mandate record)
    {
        for (var i = 0; i < Count; i++)
        {
            Yardsticks.Sink = record.Validate();
        }
    }
}
