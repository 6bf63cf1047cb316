using Wsis.Governance.Corpus;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks;

/// <summary>A whole corpus with its links: C1. Each sample reads the corpus anew, so that indexes are made in it.</summary>
internal static class CorpusRatios
{
    private static readonly int[] counts = [10_000, 100_000];

    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        var options = new ValidationOptions { Background = LinkTargets.Make() };
        var ticks = new long[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            var file = RatioData.Mixed(TextMix.Latin, counts[i]).File;
            var of = run.CompareLarge(new Comparison()
                .Add("read", () => Yardsticks.Sink = WsisJson.ReadOrThrow(file))
                .AddPart("check", () => Validate(WsisJson.ReadOrThrow(file), options)));
            ticks[i] = of.LeastTicks("check");
            yield return new("C1", FormattableString.Invariant($"kept, {counts[i]:N0} records, Latin"),
                $"links resolved and all rules ({FindingsIn(file, options)} findings) ÷ reading", of.Ratio("check", "read"))
            {
                Gate = 3,
                Target = 2,
            };
        }

        yield return new("C1", "100,000 and 10,000 records", "time a record of the larger ÷ of the smaller (linear: 1)",
            (double)ticks[1] / ticks[0] * counts[0] / counts[1]);
    }

    private static int FindingsIn(byte[] file, ValidationOptions options)
    {
        var report = WsisJson.ReadOrThrow(file).Validate(options);
        Console.Error.WriteLine(string.Join(",", report.Findings.GroupBy(f => f.Code).Select(g => g.Key + " " + g.Count())));
        return report.Findings.Count + report.Dropped;
    }

    private static Taken Validate(WsisCorpus corpus, ValidationOptions options)
    {
        var lap = default(Lap);
        lap.Begin();
        var report = corpus.Validate(options);
        lap.End();
        Yardsticks.Sink = report;
        return lap.Sum;
    }
}
