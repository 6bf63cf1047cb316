namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>What one sample took: ticks of the stopwatch and bytes allocated by its thread.</summary>
internal readonly record struct Taken(long Ticks, long Bytes);
