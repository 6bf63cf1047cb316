using System.Diagnostics;

namespace Wsis.Governance.Benchmarks;

/// <summary>Measures all ratios in this process and prints the table.</summary>
internal sealed class RatioRun
{
    private const int Count = 4_000;

    private readonly List<double> noise = [];

    /// <summary>Runs; writes the table into the documentation too where that is wanted.</summary>
    public static void Run(bool isWritten, TextWriter output)
    {
        var run = new RatioRun();
        var start = Stopwatch.GetTimestamp();
        List<Ratio> ratios = [.. run.Measure(output)];
        var table = RatioTable.Make(ratios, run.noise.Order().ElementAt(run.noise.Count / 2));
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

    private IEnumerable<Ratio> Measure(TextWriter output)
    {
        var (latin, world) = (RatioData.Mixed(TextMix.Latin, Count), RatioData.Mixed(TextMix.World, Count));
        var mandates = RatioData.Mandates(TextMix.Latin, Count);
        Func<IEnumerable<Ratio>>[] families =
        [
            () => StreamedRatios.Measure(latin, this),
            () => StreamedRatios.Measure(world, this),
            () => KeptRatios.Measure(latin, this),
            () => WritingRatios.Measure(latin, this),
            () => WritingRatios.Measure(world, this),
            () => IdRatios.Measure(this),
            () => ValidationRatios.Measure(mandates, this),
            () => FindingRatios.Measure(mandates),
            () => CorpusRatios.Measure(this),
        ];
        foreach (var family in families)
        {
            foreach (var ratio in family())
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
