namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>The cost of one sample: ticks of the stopwatch and bytes allocated by its thread.</summary>
internal readonly record struct SampleCost(long Ticks, long Bytes);
