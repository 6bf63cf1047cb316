namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class StatedTotalWrong() : RecordRule<ContributionTally>(new Rule(
    "WSIS5012", "stated-total-wrong", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraphs 10 and 11: 85 contributions and 13 participants in the discussion",
    Message = "The text states {total} for {columns}, but the counts add up to {sum}.",
    Description = "A total that the running text states equals the sum of the counts of the columns it covers. The "
        + "counts themselves are added, not the totals printed under the columns: a misprinted total is reported "
        + "by WSIS5010 alone. No finding for a stated total that names a column missing from the table, or for a "
        + "table of more than 64 columns.",
    Rationale = "If text and table differ, one of them is misread or misprinted.",
    HowToFix = "Check both in another language version; check that the total covers the columns named.",
    WhenToSuppress = "If the text counts something other than the table does, such as "
        + "persons instead of contributions.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["columns", "rows", "statedTotals"];

    // Each column is added up once, so the cost of many stated totals does not depend on the number of rows.
    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        if (tally.StatedTotals.IsEmpty || tally.Columns.Count > TallySums.MaxColumns || !TallySums.IsWhole(tally))
        {
            return;
        }

        Span<long> sums = stackalloc long[TallySums.MaxColumns];
        TallySums.AddUpColumns(tally, sums);
        for (var i = 0; i < tally.StatedTotals.Count; i++)
        {
            var columns = TallySums.ColumnsOf(tally, tally.StatedTotals[i]);
            if (columns != 0 && TallySums.Of(sums, columns) is var sum && sum != tally.StatedTotals[i].Total)
            {
                Report(tally.StatedTotals[i], i, sum, ref context);
            }
        }
    }

    private void Report(StatedTotal stated, int index, long sum, ref RuleContext context) =>
        context.Report(
            this,
            $"/statedTotals/{index}/total",
            new("total", stated.Total),
            new("columns", string.Join(", ", stated.Columns)),
            new("sum", sum));
}
