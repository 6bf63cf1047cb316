namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class GrandTotalWrong() : RecordRule<ContributionTally>(new Rule(
    "WSIS5011", "grand-total-wrong", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, table: the last cell is the sum of all contributions",
    Message = "All counts add up to {sum}, but the grand total is stated as {total}.",
    Description = "The counts of a tally add up to its grand total. The counts themselves are added, not the totals "
        + "of rows and columns: a misprinted total of a row or column is reported by WSIS5009 or WSIS5010 alone.",
    Rationale = "The grand total is the figure that later documents quote.",
    HowToFix = "Check the table in another language version. WSIS5017 names the repair if only one is possible.",
    WhenToSuppress = "If the record reproduces a misprint on purpose and an erratum says so.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["columns", "rows", "totals", "grandTotal"];

    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        if (tally.GrandTotal is { } total
            && TallySums.IsWhole(tally)
            && TallySums.OfAll(tally) is var sum
            && sum != total)
        {
            context.Report(this, "/grandTotal", new("sum", sum), new("total", total));
        }
    }
}
