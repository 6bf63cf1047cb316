using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5020.</summary>
internal sealed class TallyNotRectangular() : RecordCheck<ContributionTally>(new Rule(
    "WSIS5020", "tally-not-rectangular", Severity.Error)
{
    Clause = "The JSON contract of this library: a tally has one count and one total for each column",
    Message = "{found} numbers here, but the tally has {columns} columns.",
    Checks = "Each row of a tally has one count for each column, and where totals of columns are stated there is one "
        + "for each. The row's own total stands in `total`, the grand total in `grandTotal`.",
    Why = "A cell that is lost or doubled shifts all that follow it into the wrong column; no sum is checked then.",
    Mend = "Look the table up; scans lose empty cells and headings, and read two cells as one.",
    Suppress = "Never: nobody can tell which number belongs to which column.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["columns", "rows", "totals"];

    public override void Run(ContributionTally tally, ref Scope scope)
    {
        for (var row = 0; row < tally.Rows.Count; row++)
        {
            if (tally.Rows[row].Counts.Count != tally.Columns.Count)
            {
                Report(Place.At($"/rows/{row}/counts"), tally.Rows[row].Counts.Count, tally, ref scope);
            }
        }

        if (!tally.Totals.IsEmpty && tally.Totals.Count != tally.Columns.Count)
        {
            Report(JsonPointer.Parse("/totals"), tally.Totals.Count, tally, ref scope);
        }
    }

    private void Report(JsonPointer place, int found, ContributionTally tally, ref Scope scope) =>
        scope.Report(this, place, new("found", found), new("columns", tally.Columns.Count));
}
