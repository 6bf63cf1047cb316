using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class DateInTheFuture() : RuleImplementation(new Rule("WSIS1007", "date-in-the-future", Severity.Error)
{
    Basis = "The model: a record of a document states when it was adopted or issued",
    Message = "The date {date} is in the future; today is {today}.",
    Description = "No resolution, report or outcome document is dated after the day of validation. One extra day is "
        + "allowed because of time zones.",
    Rationale = "A document that does not exist yet can neither confer nor discharge a mandate.",
    HowToFix = "Correct the date, or add the record after the document has been issued.",
    WhenToSuppress = "For draft records that are prepared in advance.",
}), IRuleFor<Resolution>, IRuleFor<Report>, IRuleFor<OutcomeDocument>
{
    public void Run(Resolution resolution, ref RuleContext context) => Check(resolution, ref context);

    public void Run(Report report, ref RuleContext context) => Check(report, ref context);

    public void Run(OutcomeDocument document, ref RuleContext context) => Check(document, ref context);

    private void Check(Record record, ref RuleContext context)
    {
        var date = DocumentDates.Of(record, out var place);
        if (!date.IsDefault && date.IsCertainlyAfter(context.Day.AddDays(1)))
        {
            context.Report(
                this, place, new("date", date.ToString()), new("today", DocumentDates.TextOf(context.Day)));
        }
    }
}
