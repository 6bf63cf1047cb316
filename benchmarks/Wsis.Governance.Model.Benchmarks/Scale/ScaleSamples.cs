using System.Diagnostics;
using Wsis.Governance.Benchmarks.Ratios;

namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>Samples of candidates that take long, in turns, with a collection before each. What counts is the least:
/// that of the clock, and that of the processor, which other programs hardly lengthen.</summary>
internal sealed class ScaleSamples(Action<string> report)
{
    private readonly List<(string Name, Func<ScaleUse> Run, bool IsProcess)> candidates = [];
    private readonly Dictionary<string, List<(double Clock, ScaleUse Use)>> samples = [];

    /// <summary>The median sample of each candidate over its least, by the clock: 1.00 on a machine that does nothing
    /// else.</summary>
    public IEnumerable<double> Noise => samples.Values.Select(static of =>
        of.Select(static sample => sample.Clock).Order().ElementAt(of.Count / 2) / of.Min(static it => it.Clock));

    /// <summary>Adds work for this process.</summary>
    public ScaleSamples Add(string name, Action run) => Add(name, () => Measure(run), isProcess: false);

    /// <summary>Adds work for this process of which the second part alone counts.</summary>
    public ScaleSamples AddPart<T>(string name, Func<T> prepare, Action<T> run) => Add(name, () =>
    {
        var prepared = prepare();
        return Measure(() => run(prepared));
    }, isProcess: false);

    /// <summary>Adds work for processes of their own, which run at once.</summary>
    public ScaleSamples AddProcess(string name, params string[][] works) =>
        Add(name, () => ScaleProcess.Run(isTiered: true, works), isProcess: true);

    /// <summary>The same, with code that is compiled once.</summary>
    public ScaleSamples AddUntiered(string name, params string[][] works) =>
        Add(name, () => ScaleProcess.Run(isTiered: false, works), isProcess: true);

    /// <summary>Measures; what is short is run several times a round, so that the compiler is done before the
    /// last.</summary>
    public void Run(int rounds, int timesARound)
    {
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < candidates.Count; turn++)
            {
                var (name, run, isProcess) = candidates[(round + turn) % candidates.Count];
                report(FormattableString.Invariant($"round {round + 1} of {rounds}: {name}"));
                Comparison.Collect();
                for (var time = 0; time < (isProcess ? 1 : timesARound); time++)
                {
                    Sample(name, run);
                }
            }
        }
    }

    /// <summary>The least time by the clock, in nanoseconds.</summary>
    public double Clock(string name) => samples[name].Min(static sample => sample.Clock);

    /// <summary>The least time of the processor, in nanoseconds.</summary>
    public double Processor(string name) => samples[name].Min(static sample => sample.Use.Processor);

    /// <summary>The least of the most memory that a process had, in bytes.</summary>
    public long Memory(string name) => samples[name].Min(static sample => sample.Use.Memory);

    private ScaleSamples Add(string name, Func<ScaleUse> run, bool isProcess)
    {
        candidates.Add((name, run, isProcess));
        samples[name] = [];
        return this;
    }

    private void Sample(string name, Func<ScaleUse> run)
    {
        var clock = Stopwatch.GetTimestamp();
        var use = run();
        samples[name].Add((Stopwatch.GetElapsedTime(clock).TotalNanoseconds, use));
    }

    private static ScaleUse Measure(Action run)
    {
        var before = Environment.CpuUsage.TotalTime;
        run();
        return new((Environment.CpuUsage.TotalTime - before).TotalNanoseconds, 0);
    }
}
