using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5013.</summary>
internal sealed class NegativeOrAbsurdCount() : AnyRecordCheck(new Rule(
    "WSIS5013", "negative-or-absurd-count", Severity.Error)
{
    Clause = "The model: a count counts something; A/66/77-E/2011/103, paragraphs 8 and 10: some 3,500 asked, 85 "
        + "contributions",
    Message = "{count} cannot be a count of {what}: it is {problem}.",
    Checks = "Counts and totals of a tally, the number of those invited to a consultation and the number announced "
        + "for a list are not below zero and not above ten million.",
    Why = "Such a number comes from a slip of reading: a dash read as a minus, or two cells run together.",
    Mend = "Look the number up in the source.",
    Suppress = "Where a source does state more than ten million, as a worldwide survey may.",
})
{
    private const int MostThinkable = 10_000_000;

    public override void Run<T>(T record, ref Scope scope)
    {
        switch (record)
        {
            case ContributionTally tally: Run(tally, ref scope); break;
            case Consultation consultation: Run(consultation, ref scope); break;
            case OrganizationList { StatedCount: { } stated } when !IsThinkable(stated):
                Report(JsonPointer.Parse("/statedCount"), stated, "organizations", ref scope);
                break;
        }
    }

    private void Run(ContributionTally tally, ref Scope scope)
    {
        for (var row = 0; row < tally.Rows.Count; row++)
        {
            Run(tally.Rows[row].Counts, "/rows/", row, "/counts/", ref scope);
            if (tally.Rows[row].Total is { } total && !IsThinkable(total))
            {
                Report(Place.At($"/rows/{row}/total"), total, "contributions", ref scope);
            }
        }

        Run(tally.Totals, "", null, "/totals/", ref scope);
        if (tally.GrandTotal is { } grandTotal && !IsThinkable(grandTotal))
        {
            Report(JsonPointer.Parse("/grandTotal"), grandTotal, "contributions", ref scope);
        }

        for (var i = 0; i < tally.StatedTotals.Count; i++)
        {
            if (!IsThinkable(tally.StatedTotals[i].Total))
            {
                Report(Place.At($"/statedTotals/{i}/total"), tally.StatedTotals[i].Total, "contributions", ref scope);
            }
        }
    }

    private void Run(Consultation consultation, ref Scope scope)
    {
        for (var i = 0; i < consultation.Invited.Count; i++)
        {
            if (consultation.Invited[i].ApproximateCount is { } count && !IsThinkable(count))
            {
                Report(Place.At($"/invited/{i}/approximateCount"), count, "those invited", ref scope);
            }
        }
    }

    private void Run(ValueList<int> counts, string before, int? row, string list, ref Scope scope)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (!IsThinkable(counts[i]))
            {
                Report(Place.At($"{before}{row}{list}{i}"), counts[i], "contributions", ref scope);
            }
        }
    }

    private static bool IsThinkable(int count) => count is >= 0 and <= MostThinkable;

    private void Report(JsonPointer place, int count, string what, ref Scope scope) =>
        scope.Report(
            this,
            place,
            new("count", count),
            new("what", what),
            new("problem", count < 0 ? "below zero" : "above ten million"));
}
