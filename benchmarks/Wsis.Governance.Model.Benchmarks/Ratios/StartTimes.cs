namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Programs that are run from their start to their end, in turns. What counts is the least time of
/// each.</summary>
internal sealed class StartTimes
{
    private readonly List<(string Name, string Program, string[] Arguments)> candidates = [];
    private readonly Dictionary<string, long> least = [];

    /// <summary>Adds a program with its arguments; nothing where there is no program.</summary>
    public StartTimes Add(string name, string? program, params string[] arguments)
    {
        if (program is not null)
        {
            candidates.Add((name, program, arguments));
            least[name] = long.MaxValue;
        }

        return this;
    }

    /// <summary>Runs each so many times.</summary>
    public StartTimes Run(int times)
    {
        for (var run = 0; run < times * candidates.Count; run++)
        {
            var (name, program, arguments) = candidates[run % candidates.Count];
            least[name] = Math.Min(least[name], StartPrograms.Run(program, arguments).Ticks);
        }

        return this;
    }

    /// <summary>The least time of a program over the least of another.</summary>
    public double Ratio(string name, string to) => (double)least[name] / least[to];
}
