using System.Globalization;
using System.Text;

namespace Wsis.Governance.Mutation.Judging;

/// <summary>What a run says.</summary>
internal static class MutationReport
{
    // The 97.5th percentile of the normal distribution: an interval of 95 %.
    private const double Deviations = 1.959964;

    /// <summary>One line a change, with tabs.</summary>
    public static string Lines(IEnumerable<Judgement> judgements)
    {
        var text = new StringBuilder("verdict\tfile\tline\tkind\tchange\ttest\n");
        foreach (var (mutant, verdict, by) in judgements)
        {
            text.Append(CultureInfo.InvariantCulture, $"{verdict}\t{mutant.File}\t{mutant.Line}\t")
                .Append(CultureInfo.InvariantCulture, $"{mutant.Kind}\t{mutant.What}\t{by}\n");
        }

        return text.ToString();
    }

    public static string Summary(IReadOnlyCollection<Judgement> judgements, int all)
    {
        var text = new StringBuilder();
        text.AppendLine("| kind | changes | noticed | endless | crashed | survived | not covered | score |");
        text.AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var kind in judgements.GroupBy(static one => one.Mutant.Kind).OrderBy(static one => one.Key))
        {
            Row(text, kind.Key, [.. kind]);
        }

        Row(text, "all", judgements);
        if (judgements.Count < all)
        {
            var (low, high) = Interval(judgements.Count(static one => one.IsNoticed), judgements.Count);
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"A sample of {judgements.Count} of {all} changes: {low:P1} to {high:P1} of all (Wilson, 95 %).");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyCollection<Judgement> of)
    {
        int Count(MutantStatus verdict) => of.Count(one => one.Verdict == verdict);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {of.Count} | {Count(MutantStatus.Noticed)} | {Count(MutantStatus.Endless)} | {Count(MutantStatus.Crashed)} "
            + $"| {Count(MutantStatus.Survived)} | {Count(MutantStatus.NotCovered)} "
            + $"| {(double)of.Count(static one => one.IsNoticed) / of.Count:P1} |");
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
