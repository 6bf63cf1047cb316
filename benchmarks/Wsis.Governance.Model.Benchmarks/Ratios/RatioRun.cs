using System.Diagnostics;
using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Measures all ratios in this process and prints the table.</summary>
internal sealed class RatioRun
{
    private const int Count = 4_000;

    private readonly List<double> noise = [];

    /// <summary>Runs; writes the table into the documentation too where that is wanted.</summary>
    /// <param name="isWritten">True where the table goes into the documentation.</param>
    /// <param name="rows">The rows wanted; none for all.</param>
    /// <param name="output">Takes each line when it is measured, and the table at the end.</param>
    public static void Run(bool isWritten, string[] rows, TextWriter output)
    {
        var run = new RatioRun();
        var start = Stopwatch.GetTimestamp();
        List<Ratio> ratios = [.. run.Measure(rows, output)];
        var table = RatioTable.Make(ratios, run.noise.Order().ElementAtOrDefault(run.noise.Count / 2));
        output.WriteLine(table);
        output.WriteLine(FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalMinutes:F1} minutes"));
        if (isWritten)
        {
            DocumentationPage.Write("performance.md", "ratios", table);
        }
    }

    /// <summary>Compares candidates of some milliseconds each.</summary>
    public Comparison Compare(Comparison comparison) => Note(comparison.Run(40, TimeSpan.FromSeconds(1)));

    /// <summary>Compares candidates that take long.</summary>
    public Comparison CompareLarge(Comparison comparison, int rounds) =>
        Note(comparison.Run(rounds, TimeSpan.FromSeconds(1)));

    private IEnumerable<Ratio> Measure(string[] rows, TextWriter output)
    {
        var (latin, world) = (RatioData.Mixed(TextMix.Latin, Count), RatioData.Mixed(TextMix.World, Count));
        var mandates = RatioData.Mandates(TextMix.Latin, Count);
        (string Rows, Func<IEnumerable<Ratio>> Measure)[] families =
        [
            ("D1 D2 D3 D4 D6 E1", () => StreamedRatios.Measure(latin, this)),
            ("D1 D2 D3 D4 D6 E1", () => StreamedRatios.Measure(world, this)),
            ("D2 D5 D6", () => RetentionRatios.Measure(latin, this)),
            ("S1", () => WritingRatios.Measure(latin, this)),
            ("S1", () => WritingRatios.Measure(world, this)),
            ("I1", () => IdRatios.Measure(this)),
            ("Y1", () => SymbolRatios.Measure(this)),
            ("Y3", () => CitationRatios.Measure(this)),
            ("X1", () => ExtractionRatios.Measure(this)),
            ("U1 U2 U3", () => StartRatios.Measure(latin, output)),
            ("V1 V2", () => ValidationRatios.Measure(mandates, this)),
            ("V3", () => FindingRatios.Measure()),
            ("C1", () => CorpusRatios.Measure(this)),
            ("F1 F2 F3", () => OtherFieldRatios.Measure(this)),
        ];
        foreach (var (names, measure) in families)
        {
            if (rows.Length > 0 && !names.Split(' ').Intersect(rows, StringComparer.OrdinalIgnoreCase).Any())
            {
                continue;
            }

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
