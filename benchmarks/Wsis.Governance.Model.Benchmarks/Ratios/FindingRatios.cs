using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>What a finding costs in memory: V3. Among many, as what a corpus with one finding a record takes more than
/// the same corpus without any; and a call of its own for one record, with report and list.</summary>
internal static class FindingRatios
{
    private const int Count = 4_000;

    private static readonly ValidationOptions withTargets = new() { References = LinkTargets.Make() };

    public static IEnumerable<Ratio> Measure()
    {
        var data = RatioData.Mandates(TextMix.Latin, Count, LinkTargets.FirstFree);
        var clean = data.Records.ConvertAll(it => (Mandate)it);
        var faulty = clean.ConvertAll(WithoutRecipient);
        var among = BytesOf(WsisCorpus.Create(faulty), Count) - BytesOf(WsisCorpus.Create(clean), 0);
        return
        [
            new("V3", "4,000 records in one call", "bytes for a record with one finding, over one without",
                (double)among / Count)
            {
                Gate = 64,
                Target = 40,
                IsBytes = true,
            },
            new("V3", "one record a call", "bytes of the call with one finding: report, list and finding",
                (double)BytesOfCalls(faulty) / Count)
            {
                IsBytes = true,
            },
        ];
    }

    // A report with no one to receive it (WSIS3007).
    private static Mandate WithoutRecipient(Mandate clean) =>
        clean with { Reporting = clean.Reporting! with { To = [] } };

    private static long BytesOf(WsisCorpus corpus, int findings)
    {
        Check(corpus.Validate(withTargets), findings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Baselines.Consumer = corpus.Validate(withTargets);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long BytesOfCalls(List<Mandate> faulty)
    {
        faulty.ForEach(it => Check(it.Validate(), 1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var record in faulty)
        {
            Baselines.Consumer = record.Validate();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Check(ValidationReport report, int findings)
    {
        if (report.Findings.Count != findings)
        {
            throw new InvalidOperationException($"{findings} findings were meant: {report}");
        }
    }
}
