using System.Globalization;
using System.Text;

namespace Wsis.Governance.Mutation.Running;

/// <summary>What a run says.</summary>
internal static class MutationReport
{
    // The 97.5th percentile of the normal distribution: an interval of 95 %.
    private const double Deviations = 1.959964;

    /// <summary>One line a change, with tabs.</summary>
    public static string Lines(IEnumerable<MutantResult> results)
    {
        var text = new StringBuilder("status\tfile\tline\tkind\tchange\ttest\n");
        foreach (var (mutant, status, by) in results)
        {
            text.Append(CultureInfo.InvariantCulture, $"{status}\t{mutant.File}\t{mutant.Line}\t")
                .Append(CultureInfo.InvariantCulture, $"{mutant.Kind}\t{mutant.What}\t{by}\n");
        }

        return text.ToString();
    }

    public static string Summary(IReadOnlyCollection<MutantResult> results, int all)
    {
        var text = new StringBuilder();
        text.AppendLine("| kind | mutants | killed | timeout | crashed | survived | not covered | score |");
        text.AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var kind in results.GroupBy(static one => one.Mutant.Kind).OrderBy(static one => one.Key))
        {
            Row(text, kind.Key, [.. kind]);
        }

        Row(text, "all", results);
        if (results.Count < all)
        {
            var (low, high) = Interval(results.Count(static one => one.IsDetected), results.Count);
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"A sample of {results.Count} of {all} mutants; the score of all of them lies between {low:P1} and {high:P1} (Wilson interval, 95 %).");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyCollection<MutantResult> of)
    {
        int Count(MutantStatus status) => of.Count(one => one.Status == status);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {of.Count} | {Count(MutantStatus.Killed)} | {Count(MutantStatus.Timeout)} | {Count(MutantStatus.Crashed)} "
            + $"| {Count(MutantStatus.Survived)} | {Count(MutantStatus.NotCovered)} "
            + $"| {(double)of.Count(static one => one.IsDetected) / of.Count:P1} |");
    }

    /// <summary>Wilson's interval for a share.</summary>
    private static (double Low, double High) Interval(int hits, int of)
    {
        var share = (double)hits / of;
        var square = Deviations * Deviations;
        var middle = share + (square / (2 * of));
        var spread = Deviations * Math.Sqrt(((share * (1 - share)) + (square / (4.0 * of))) / of);
        return ((middle - spread) / (1 + (square / of)), (middle + spread) / (1 + (square / of)));
    }
}
