namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class ColumnTotalWrong() : RecordRule<ContributionTally>(new Rule(
    "WSIS5010", "column-total-wrong", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, table: the last row is the sum of the rows before it",
    Message = "The column {column} adds up to {sum}, but its total is stated as {total}.",
    Description = "The counts of each column of a tally add up to the total stated for the column. No finding if rows "
        + "or totals do not match the columns: WSIS5020 reports that.",
    Rationale = "A table whose sums do not agree contains at least one misprint.",
    HowToFix = "Check the table in another language version. WSIS5017 names the repair if only one is possible.",
    WhenToSuppress = "If the record reproduces a misprint on purpose and an erratum says so.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["columns", "rows", "totals"];

    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        if (tally.Totals.Count != tally.Columns.Count || !TallySums.IsWhole(tally))
        {
            return;
        }

        for (var column = 0; column < tally.Columns.Count; column++)
        {
            var sum = TallySums.OfColumn(tally, column);
            if (sum != tally.Totals[column])
            {
                context.Report(
                    this,
                    $"/totals/{column}",
                    new("column", tally.Columns[column].ToString()),
                    new("sum", sum),
                    new("total", tally.Totals[column]));
            }
        }
    }
}
