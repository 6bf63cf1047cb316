using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Finding citations in running text: Y3.</summary>
internal static class CitationRatios
{
    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        foreach (var language in CitingTexts.Languages)
        {
            var text = CitingTexts.Report(language);
            var of = run.Compare(new Comparison()
                .Add("digits", () => Repeat(() => CountDigits(text)))
                .Add("scan", () => Repeat(() => CitationScanner.Scan(text).Length)));
            yield return new("Y3", language, "citations found ÷ search for digits", of.Ratio("scan", "digits"))
            {
                Gate = 12,
                Target = 6,
            };
        }
    }

    /// <summary>Every digit of a text.</summary>
    public static int CountDigits(string text)
    {
        var count = 0;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny("0123456789"); at >= 0; at = rest.IndexOfAny("0123456789"))
        {
            rest = rest[(at + 1)..];
            count++;
        }

        return count;
    }

    // Both so often, that a sample of the faster takes long enough to be timed.
    private static void Repeat(Func<int> count)
    {
        const int Times = 10;
        var sum = 0;
        for (var i = 0; i < Times; i++)
        {
            sum += count();
        }

        if (sum == 0)
        {
            throw new InvalidOperationException("Nothing was found.");
        }
    }
}
