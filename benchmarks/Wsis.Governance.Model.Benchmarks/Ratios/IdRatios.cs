using System.Globalization;
using System.Text;
using System.Text.Json;
using Wsis.Governance.Benchmarks.Peers;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>An array of ids that recur, typed and as strings: I1.</summary>
internal static class IdRatios
{
    private const int Count = 45_000;
    private const int Distinct = 6_000;

    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        var ids = Enumerable.Range(0, Count)
            .Select(index => index * 7919L % Distinct)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"\"organization-{number}\""));
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', ids)}]");
        var of = run.Compare(new Comparison()
            .Add("typed", () => Baselines.Consumer =
                JsonSerializer.Deserialize(json, WsisJson.TypeInfoOf<ValueList<Id<Organization>>>()))
            .Add("strings", () => Baselines.Consumer =
                JsonSerializer.Deserialize(json, PlainContext.Default.StringArray)));
        return
        [
            new("I1", "kept", "array of typed ids ÷ array of strings", of.Ratio("typed", "strings"))
            {
                Gate = 1.05,
                Target = 0.80,
            },
        ];
    }
}
