using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1007.</summary>
internal sealed class DateInTheFuture() : Check(new Rule("WSIS1007", "date-in-the-future", Severity.Error)
{
    Clause = "The model: a record of a document states when it was adopted or issued",
    Message = "The date {date} lies in the future; today is {today}.",
    Checks =
        "No resolution, report or outcome document is dated after the day on which the check runs. One day more is "
        + "allowed, as it is tomorrow already in a part of the world.",
    Why = "A document that does not exist yet can confer no mandate and discharge none.",
    Mend = "Correct the date, or wait with the record until the document is there.",
    Suppress = "For drafts of records that are prepared in advance.",
}), ICheckOf<Resolution>, ICheckOf<Report>, ICheckOf<OutcomeDocument>
{
    public void Run(Resolution resolution, ref Scope scope) => Check(resolution, ref scope);

    public void Run(Report report, ref Scope scope) => Check(report, ref scope);

    public void Run(OutcomeDocument document, ref Scope scope) => Check(document, ref scope);

    private void Check(Record record, ref Scope scope)
    {
        var date = DocumentDates.Of(record, out var place);
        if (!date.IsDefault && date.IsCertainlyAfter(scope.Today.PlusDays(1)))
        {
            scope.Report(
                this, place, new("date", date.ToString()), new("today", DocumentDates.TextOf(scope.Today)));
        }
    }
}
