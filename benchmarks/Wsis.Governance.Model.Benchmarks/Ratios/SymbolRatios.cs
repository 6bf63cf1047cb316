namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Taking symbols apart: Y1.</summary>
internal static class SymbolRatios
{
    // So that every sample takes about a millisecond.
    private const int OfRegex = 15;
    private const int OfParts = 400;

    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        var symbols = RealSymbols.All;
        var of = run.Compare(new Comparison()
            .Add("regex", () => Repeat(SymbolWork.Regex, OfRegex))
            .Add("parts", () => Repeat(SymbolWork.Parts, OfParts))
            .Add("values", () => Repeat(SymbolWork.Values, OfParts)));
        var parts = (double)of.LeastTicks("parts") / OfParts;
        var state = $"{symbols.Length} real symbols";
        return
        [
            new("Y1", state, "generated regular expression with groups ÷ symbol taken apart",
                of.LeastTicks("regex") / OfRegex / parts)
            {
                Gate = 30,
                Target = 40,
                IsMoreBetter = true,
            },
            new("Y1", state, "bytes for a symbol taken apart",
                (double)of.LeastBytes("parts") / OfParts / symbols.Length)
            {
                Gate = 0,
                Target = 0,
                IsBytes = true,
            },
            new("Y1", state, "`DocumentSymbol` of a string ÷ symbol taken apart", of.Ratio("values", "parts")),
        ];

        void Repeat(Func<string[], int> work, int times)
        {
            var sum = 0;
            for (var i = 0; i < times; i++)
            {
                sum += work(symbols);
            }

            if (sum < 0)
            {
                throw new InvalidOperationException("Nothing was read.");
            }
        }
    }
}
