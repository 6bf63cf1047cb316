using System.Diagnostics;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>
/// Measures candidates beside each other: in one process, in rotating order, with a forced collection before each
/// sample. What counts is the least that a candidate ever took: everything else on the machine can only add to it.
/// </summary>
internal sealed class Comparison
{
    private const int LeastWarmRounds = 8;

    private readonly List<(string Name, Func<SampleCost> Run, List<SampleCost> Samples)> candidates = [];

    /// <summary>The median sample of each candidate over its least: 1.00 on a machine that does nothing else.</summary>
    public IEnumerable<double> Noise =>
        candidates.Select(candidate => Median(candidate.Samples) / candidate.Samples.Min(sample => sample.Ticks));

    /// <summary>Adds a candidate of which everything counts.</summary>
    public Comparison Add(string name, Action run) => AddPart(name, () =>
    {
        var lap = default(PartialMeasurement);
        lap.Begin();
        run();
        lap.End();
        return lap.Sum;
    });

    /// <summary>Adds a candidate that itself measures what counts.</summary>
    public Comparison AddPart(string name, Func<SampleCost> run)
    {
        candidates.Add((name, run, []));
        return this;
    }

    /// <summary>Warms up until the compiler has nothing more to do, and measures.</summary>
    public Comparison Run(int rounds, TimeSpan warmUp)
    {
        WarmUp(warmUp);
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < candidates.Count; turn++)
            {
                var (_, run, samples) = candidates[(round + turn) % candidates.Count];
                Collect();
                samples.Add(run());
            }
        }

        return this;
    }

    /// <summary>The least time of a candidate over the least of another.</summary>
    public double Ratio(string name, string to) => (double)LeastTicks(name) / LeastTicks(to);

    /// <summary>The least time of a candidate, in ticks.</summary>
    public long LeastTicks(string name) => SamplesOf(name).Min(sample => sample.Ticks);

    /// <summary>The fewest bytes that a candidate allocated.</summary>
    public long LeastBytes(string name) => SamplesOf(name).Min(sample => sample.Bytes);

    /// <summary>Leaves nothing behind that a later collection would have to do.</summary>
    public static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    // In turns too, and with pauses: code is compiled again in the background, once no new code has come for a while.
    private void WarmUp(TimeSpan each)
    {
        var start = Stopwatch.GetTimestamp();
        var least = each * candidates.Count;
        for (var round = 0; round < LeastWarmRounds || Stopwatch.GetElapsedTime(start) < least; round++)
        {
            foreach (var candidate in candidates)
            {
                candidate.Run();
            }

            Thread.Sleep(150);
        }
    }

    private List<SampleCost> SamplesOf(string name) => candidates.First(candidate => candidate.Name == name).Samples;

    private static double Median(List<SampleCost> samples) =>
        samples.Select(sample => sample.Ticks).Order().ElementAt(samples.Count / 2);
}
