using System.Diagnostics;

namespace Wsis.Governance.Benchmarks;

/// <summary>Samples of candidates that take long, in turns, with a collection before each. Kept are the least time by
/// the clock and the least time of the processor, which other programs do not lengthen.</summary>
internal sealed class ScaleSamples
{
    private readonly List<(string Name, Action Run)> candidates = [];
    private readonly Dictionary<string, (double Clock, double Processor)> least = [];

    public ScaleSamples Add(string name, Action run)
    {
        candidates.Add((name, run));
        least[name] = (double.MaxValue, double.MaxValue);
        return this;
    }

    /// <summary>Measures; what is short is run several times a sample, so that the compiler is done before the
    /// last.</summary>
    public void Run(int rounds, int timesARound)
    {
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < candidates.Count; turn++)
            {
                var (name, run) = candidates[(round + turn) % candidates.Count];
                Comparison.Collect();
                for (var time = 0; time < timesARound; time++)
                {
                    Sample(name, run);
                }
            }
        }
    }

    /// <summary>The least time by the clock, in nanoseconds.</summary>
    public double LeastClock(string name) => least[name].Clock;

    /// <summary>The least time of the processor, in nanoseconds.</summary>
    public double LeastProcessor(string name) => least[name].Processor;

    private void Sample(string name, Action run)
    {
        var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        run();
        var nanoseconds = Stopwatch.GetElapsedTime(clock).TotalNanoseconds;
        var used = (Environment.CpuUsage.TotalTime - processor).TotalNanoseconds;
        var (leastClock, leastProcessor) = least[name];
        least[name] = (Math.Min(leastClock, nanoseconds), Math.Min(leastProcessor, used));
    }
}
