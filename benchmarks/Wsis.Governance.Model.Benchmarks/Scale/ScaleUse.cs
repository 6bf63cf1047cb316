namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>What a piece of work took: time of the processor, in nanoseconds, and where it had a process of its own,
/// the most memory that the process had, in bytes.</summary>
internal readonly record struct ScaleUse(double Processor, long Memory)
{
    /// <summary>Both together: the time of both, the memory of the larger.</summary>
    public ScaleUse And(ScaleUse other) => new(Processor + other.Processor, Math.Max(Memory, other.Memory));
}
