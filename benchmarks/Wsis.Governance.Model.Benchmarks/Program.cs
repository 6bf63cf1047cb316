using BenchmarkDotNet.Running;
using Wsis.Governance.Benchmarks;

return BenchmarkSwitcher.FromAssembly(typeof(SerializerBenchmarks).Assembly).Run(args).Any() ? 0 : 1;
