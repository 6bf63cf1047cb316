namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class RowTotalWrong() : RecordRule<ContributionTally>(new Rule(
    "WSIS5009", "row-total-wrong", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, table: the last column is the sum of the columns before it",
    Message = "The row {groups} adds up to {sum}, but its total is stated as {total}.",
    Description = "The counts of each row of a tally add up to the total stated for the row.",
    Rationale = "A table whose sums do not agree contains at least one misprint, and one row alone "
        + "does not show which cell it is.",
    HowToFix = "Check the table in another language version. WSIS5017 names the repair if only one is possible.",
    WhenToSuppress = "If the record reproduces a misprint on purpose and an erratum says so.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["columns", "rows"];

    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        for (var row = 0; row < tally.Rows.Count; row++)
        {
            var (counts, total) = (tally.Rows[row].Counts, tally.Rows[row].Total);
            if (total is { } stated && counts.Count == tally.Columns.Count && TallySums.Of(counts) is var sum
                && sum != stated)
            {
                context.Report(
                    this,
                    $"/rows/{row}/total",
                    new("groups", string.Join(", ", tally.Rows[row].Groups)),
                    new("sum", sum),
                    new("total", stated));
            }
        }
    }
}
