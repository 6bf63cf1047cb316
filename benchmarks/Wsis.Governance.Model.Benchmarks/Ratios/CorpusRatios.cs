using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>A whole corpus with its links: C1. Each sample reads the corpus anew, so that its indexes are made in
/// it.</summary>
internal static class CorpusRatios
{
    private static readonly int[] counts = [10_000, 100_000];
    private static readonly int[] rounds = [20, 5];

    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        var options = new ValidationOptions { References = LinkTargets.Make() };
        var (reads, checks) = (new long[counts.Length], new long[counts.Length]);
        for (var i = 0; i < counts.Length; i++)
        {
            var file = RatioData.Mixed(TextMix.Latin, counts[i], LinkTargets.FirstFree).File;
            var of = run.CompareLarge(new Comparison()
                .Add("read", () => Baselines.Consumer = WsisJson.ReadOrThrow(file))
                .AddPart("check", () => Validate(WsisJson.ReadOrThrow(file), options)), rounds[i]);
            (reads[i], checks[i]) = (of.LeastTicks("read"), of.LeastTicks("check"));
            yield return new("C1", FormattableString.Invariant($"kept, {counts[i]:N0} records, Latin"),
                "links resolved and all rules ÷ reading", of.Ratio("check", "read"))
            {
                Gate = 3,
                Target = 2,
            };
        }

        const string State = "100,000 and 10,000 records";
        yield return new("C1", State, "checking a record of the larger ÷ of the smaller (linear: 1)", Growth(checks));
        yield return new("C1", State, "reading a record of the larger ÷ of the smaller (linear: 1)", Growth(reads));
    }

    private static double Growth(long[] ticks) => (double)ticks[1] / ticks[0] * counts[0] / counts[1];

    private static SampleCost Validate(WsisCorpus corpus, ValidationOptions options)
    {
        var lap = default(PartialMeasurement);
        lap.Begin();
        var report = corpus.Validate(options);
        lap.End();
        return report.Findings.IsEmpty
            ? lap.Sum
            : throw new InvalidOperationException($"The corpus was meant to be clean: {report}");
    }
}
