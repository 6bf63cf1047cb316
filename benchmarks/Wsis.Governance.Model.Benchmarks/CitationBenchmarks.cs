using BenchmarkDotNet.Attributes;
using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Benchmarks.Ratios;

namespace Wsis.Governance.Benchmarks;

/// <summary>Y3: finding citations in running text, against a search for digits over the same text.</summary>
[Config(typeof(ShortRunConfig))]
public class CitationBenchmarks
{
    private string text = "";

    /// <summary>The language of the text.</summary>
    [Params("English", "Arabic", "French", "Spanish", "Russian", "Chinese")]
    public string Language { get; set; } = "";

    /// <summary>Repeats the paragraphs to the length of a report.</summary>
    [GlobalSetup]
    public void Repeat() => text = CitingTexts.Report(Language);

    /// <summary>Every digit of the text.</summary>
    [Benchmark(Baseline = true)]
    public int IndexOfAnyDigits() => CitationRatios.CountDigits(text);

    /// <summary>Every citation of the text.</summary>
    [Benchmark]
    public int Scan() => CitationScanner.Scan(text).Length;
}
