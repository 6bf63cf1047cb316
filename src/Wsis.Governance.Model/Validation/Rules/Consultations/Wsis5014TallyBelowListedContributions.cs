using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class TallyBelowListedContributions() : CorpusRule(new Rule(
    "WSIS5014", "tally-below-listed-contributions", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraph 10 and table: the table counts every contribution made",
    Message = "{count} counted for {what}, but {listed} such contributions are listed.",
    Description = "A tally counts at least as many contributions, in each row and in each column, as the corpus lists "
        + "for its consultation. A row is compared with the contributions of the groups it names; a group without its "
        + "own row, such as the academic and technical communities in the 2011 report, is compared only in the "
        + "columns. No finding if two columns have the same mode, or if the rows do not match the columns.",
    Rationale = "A count of all contributions cannot be smaller than the number of contributions listed.",
    HowToFix = "Check the group and the mode of the contributions listed, and that none is listed twice.",
    WhenToSuppress = "If the tally counts contributors, or was made before the consultation closed.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } =
        ["columns", "rows", "totals", "grandTotal", "statedTotals", "consultation", "mode"];

    public override RecordRelevance RelevanceOf(Record record) =>
        record is ContributionTally ? RecordRelevance.AllWithIt : RecordRelevance.Never;

    public override void Run(ref CorpusRuleContext context)
    {
        if (!context.HasAny<ContributionTally>() || !context.HasAny<Contribution>())
        {
            return;
        }

        var listed = new ListedContributions(ref context);
        foreach (var (index, tally) in context.All<ContributionTally>())
        {
            if (TallySums.IsWhole(tally) && HasEachModeOnce(tally))
            {
                Compare(tally, index, listed, ref context);
            }
        }
    }

    private static bool HasEachModeOnce(ContributionTally tally)
    {
        for (var column = 0; column < tally.Columns.Count; column++)
        {
            if (tally.Columns.Count > TallySums.MaxColumns || tally.Columns.IndexOf(tally.Columns[column]) != column)
            {
                return false;
            }
        }

        return true;
    }

    private void Compare(ContributionTally tally, int index, ListedContributions listed, ref CorpusRuleContext context)
    {
        for (var column = 0; column < tally.Columns.Count; column++)
        {
            var mode = tally.Columns[column];
            for (var row = 0; row < tally.Rows.Count; row++)
            {
                var groups = tally.Rows[row].Groups;
                var (counted, found) = (tally.Rows[row].Counts[column], listed.Of(tally.Consultation, groups, mode));
                if (counted < found)
                {
                    var what = $"{string.Join(", ", groups)} ({mode})";
                    Report(PointerBuilder.At($"/rows/{row}/counts/{column}"), index, counted, what, found, ref context);
                }
            }

            if (TallySums.OfColumn(tally, column) is var sum && sum < listed.Of(tally.Consultation, mode))
            {
                var what = $"all groups ({mode})";
                Report(JsonPointer.Parse("/rows"), index, sum, what, listed.Of(tally.Consultation, mode), ref context);
            }
        }
    }

    private void Report(
        JsonPointer place, int index, long counted, string what, int found, ref CorpusRuleContext context) =>
        context.Report(this, index, place, new("count", counted), new("what", what), new("listed", found));
}
