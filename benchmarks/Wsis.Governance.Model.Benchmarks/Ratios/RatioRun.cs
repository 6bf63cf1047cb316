using System.Diagnostics;

namespace Wsis.Governance.Benchmarks;

/// <summary>Measures all ratios in this process and prints the table.</summary>
internal sealed class RatioRun
{
    private const int Count = 4_000;

    private readonly List<double> noise = [];

    /// <summary>Runs; writes the table into the documentation too where that is wanted.</summary>
    /// <param name="isWritten">True to write the table.</param>
    /// <param name="only">The family to measure; null for all.</param>
    /// <param name="output">Takes the lines as they come, and the table.</param>
    public static void Run(bool isWritten, string? only, TextWriter output)
    {
        var run = new RatioRun();
        var start = Stopwatch.GetTimestamp();
        List<Ratio> ratios = [.. run.Measure(only, output)];
        var table = RatioTable.Make(ratios, run.noise.Order().ElementAtOrDefault(run.noise.Count / 2));
        output.WriteLine(table);
        output.WriteLine(FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalMinutes:F1} minutes"));
        if (isWritten)
        {
            RatioTable.Write(table);
        }
    }

    /// <summary>Compares candidates of some milliseconds each.</summary>
    public Comparison Compare(Comparison comparison) => Note(comparison.Run(40, TimeSpan.FromSeconds(1)));

    /// <summary>Compares candidates that take long.</summary>
    public Comparison CompareLarge(Comparison comparison, int rounds) =>
        Note(comparison.Run(rounds, TimeSpan.FromSeconds(1)));

    private IEnumerable<Ratio> Measure(string? only, TextWriter output)
    {
        var (latin, world) = (RatioData.Mixed(TextMix.Latin, Count), RatioData.Mixed(TextMix.World, Count));
        var mandates = RatioData.Mandates(TextMix.Latin, Count);
        (string Name, Func<IEnumerable<Ratio>> Measure)[] families =
        [
            ("streamed", () => StreamedRatios.Measure(latin, this)),
            ("streamed", () => StreamedRatios.Measure(world, this)),
            ("kept", () => KeptRatios.Measure(latin, this)),
            ("writing", () => WritingRatios.Measure(latin, this)),
            ("writing", () => WritingRatios.Measure(world, this)),
            ("ids", () => IdRatios.Measure(this)),
            ("symbols", () => SymbolRatios.Measure(this)),
            ("citations", () => CitationRatios.Measure(this)),
            ("start", () => StartRatios.Measure(latin, output)),
            ("validation", () => ValidationRatios.Measure(mandates, this)),
            ("findings", () => FindingRatios.Measure(mandates)),
            ("corpus", () => CorpusRatios.Measure(this)),
        ];
        foreach (var (_, measure) in families.Where(family => only is null || family.Name == only))
        {
            foreach (var ratio in measure())
            {
                output.WriteLine(ratio.ToMarkdown());
                yield return ratio;
            }
        }
    }

    private Comparison Note(Comparison comparison)
    {
        noise.AddRange(comparison.Noise);
        return comparison;
    }
}
