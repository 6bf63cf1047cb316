using BenchmarkDotNet.Attributes;

namespace Wsis.Governance.Benchmarks;

/// <summary>Y1: taking mixed real symbols apart, against a source-generated regular expression with the same
/// groups.</summary>
[Config(typeof(ShortRunConfig))]
public class SymbolBenchmarks
{
    /// <summary>The regular expression, and the spans of its groups.</summary>
    [Benchmark(Baseline = true)]
    public int GeneratedRegex() => SymbolWork.Regex(RealSymbols.All);

    /// <summary>The regular expression alone: whether it matches.</summary>
    [Benchmark]
    public int GeneratedRegexIsMatch()
    {
        var sum = 0;
        foreach (var text in RealSymbols.All)
        {
            sum += SymbolRegex.Pattern().IsMatch(text) ? 1 : 0;
        }

        return sum;
    }

    /// <summary>The scanner, and the same parts.</summary>
    [Benchmark]
    public int SymbolParts() => SymbolWork.Parts(RealSymbols.All);

    /// <summary>The value type, from strings that are kept.</summary>
    [Benchmark]
    public int DocumentSymbol() => SymbolWork.Values(RealSymbols.All);
}
