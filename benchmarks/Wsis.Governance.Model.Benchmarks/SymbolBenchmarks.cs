using BenchmarkDotNet.Attributes;

namespace Wsis.Governance.Benchmarks;

/// <summary>Y1: taking mixed real symbols apart, against a source-generated regular expression with the same
/// groups.</summary>
[Config(typeof(ShortRunConfig))]
public class SymbolBenchmarks
{
    private static readonly string[] groups =
        ["body", "kind", "session", "year", "number", "letters", "bracket", "change"];

    /// <summary>The regular expression, and the spans of its groups.</summary>
    [Benchmark(Baseline = true)]
    public int GeneratedRegex()
    {
        var sum = 0;
        foreach (var text in RealSymbols.All)
        {
            var match = SymbolRegex.Pattern().Match(text);
            foreach (var group in groups)
            {
                sum += match.Groups[group].ValueSpan.Length;
            }
        }

        return sum;
    }

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
    public int SymbolParts()
    {
        var sum = 0;
        foreach (var text in RealSymbols.All)
        {
            Values.SymbolParts.TryParse(text, out var parts, out _);
            sum += parts.Body.Length + (int)parts.Kind + parts.Session + parts.Year + parts.Number
                + parts.Letters.Length + parts.Brackets.Length + parts.Changes.Length;
        }

        return sum;
    }

    /// <summary>The value type, from strings that are kept.</summary>
    [Benchmark]
    public int DocumentSymbol()
    {
        var sum = 0;
        foreach (var text in RealSymbols.All)
        {
            Values.DocumentSymbol.TryParse(text, out var symbol);
            sum += symbol.IsDefault ? 1 : 0;
        }

        return sum;
    }
}
