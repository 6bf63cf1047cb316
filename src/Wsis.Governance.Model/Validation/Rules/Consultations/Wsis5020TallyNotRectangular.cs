using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class TallyNotRectangular() : RecordRule<ContributionTally>(new Rule(
    "WSIS5020", "tally-not-rectangular", Severity.Error)
{
    Basis = "The JSON contract of this library: a tally has one count and one total for each column",
    Message = "{found} numbers here, but the tally has {columns} columns.",
    Description = "Each row of a tally has one count for each column, and if totals of columns are stated, there is "
        + "one for each. The total of the row is in `total`, the grand total in `grandTotal`.",
    Rationale = "A missing or repeated cell shifts all following cells into the wrong column; no sum is checked then.",
    HowToFix = "Check the table; scans lose empty cells and headings, and read two cells as one.",
    WhenToSuppress = "Never: nobody can know which number belongs to which column.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["columns", "rows", "totals"];

    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        for (var row = 0; row < tally.Rows.Count; row++)
        {
            if (tally.Rows[row].Counts.Count != tally.Columns.Count)
            {
                Report(PointerBuilder.At($"/rows/{row}/counts"), tally.Rows[row].Counts.Count, tally, ref context);
            }
        }

        if (!tally.Totals.IsEmpty && tally.Totals.Count != tally.Columns.Count)
        {
            Report(JsonPointer.Parse("/totals"), tally.Totals.Count, tally, ref context);
        }
    }

    private void Report(JsonPointer place, int found, ContributionTally tally, ref RuleContext context) =>
        context.Report(this, place, new("found", found), new("columns", tally.Columns.Count));
}
