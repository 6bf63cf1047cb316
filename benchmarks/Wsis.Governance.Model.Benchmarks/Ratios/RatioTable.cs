using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Text;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>The table of all ratios with what there is to know of the machine, as Markdown.</summary>
internal static class RatioTable
{
    public static string Make(List<Ratio> ratios, double noise)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            {Machine}. Over all candidates the median sample took
            {noise:F2} times as long as the least (1.00: a machine that does nothing else).

            {Sum(ratios)}

            | row | state | what ÷ what | gate | target | measured | |
            |---|---|---|---:|---:|---:|---|

            """);
        var gatedFirst = ratios.OrderBy(ratio => ratio.Gate is null);
        foreach (var ratio in gatedFirst.ThenBy(ratio => ratio.Row, StringComparer.Ordinal))
        {
            text.Append(ratio.ToMarkdown()).Append('\n');
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The machine, as far as it matters.</summary>
    public static string Machine => string.Create(
        CultureInfo.InvariantCulture,
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, "
        + $"{Environment.ProcessorCount} cores, {Collector}");

    private static string Sum(List<Ratio> ratios)
    {
        var gated = ratios.FindAll(ratio => ratio.Gate is not null);
        var (gates, targets) = (gated.Count(ratio => ratio.MeetsGate), gated.Count(ratio => ratio.MeetsTarget));
        var missed = gated.FindAll(ratio => !ratio.MeetsGate).Select(ratio => ratio.Row).Distinct();
        var holds = string.Create(
            CultureInfo.InvariantCulture, $"Of {gated.Count} gates {gates} hold, of as many targets {targets}.");
        return gates == gated.Count
            ? holds
            : $"{holds} Gates are missed in: {string.Join(", ", missed.Order(StringComparer.Ordinal))}.";
    }

    private static string Collector =>
        $"{(GCSettings.IsServerGC ? "server" : "workstation")} collector, {(IsConcurrent ? "" : "not ")}concurrent";

    private static bool IsConcurrent =>
        !AppContext.TryGetSwitch("System.GC.Concurrent", out var isConcurrent) || isConcurrent;
}
