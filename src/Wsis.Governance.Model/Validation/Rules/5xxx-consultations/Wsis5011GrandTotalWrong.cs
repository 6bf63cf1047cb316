using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5011.</summary>
internal sealed class GrandTotalWrong() : RecordCheck<ContributionTally>(new Rule(
    "WSIS5011", "grand-total-wrong", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, table: the last cell is the sum of all contributions",
    Message = "All counts add up to {sum}, but the grand total is stated as {total}.",
    Checks = "The counts of a tally add up to its grand total. The counts themselves are added, not the totals of rows "
        + "and columns: a misprinted total of a row or column is told by WSIS5009 or WSIS5010 alone.",
    Why = "The grand total is the figure that later documents quote.",
    Mend = "Look the table up in another language version. WSIS5017 names the repair where only one is possible.",
    Suppress = "Where the record reproduces a misprint on purpose and an erratum says so.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["columns", "rows", "totals", "grandTotal"];

    public override void Run(ContributionTally tally, ref Scope scope)
    {
        if (tally.GrandTotal is { } total
            && TallySums.IsWhole(tally)
            && TallySums.OfAll(tally) is var sum
            && sum != total)
        {
            scope.Report(this, "/grandTotal", new("sum", sum), new("total", total));
        }
    }
}
