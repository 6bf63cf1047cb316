using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class DateBeforeUnitedNations()
    : RuleImplementation(new Rule("WSIS1006", "date-before-united-nations", Severity.Error)
    {
        Basis = "Charter of the United Nations, Article 110: in force on 24 October 1945",
        Message = "The date {date} is before 24 October 1945, when the Charter came into force.",
        Description = "No resolution, report or outcome document is dated before the United Nations existed.",
        Rationale = "Such a date is a typing error, most often in the century, and makes "
            + "every comparison with it wrong.",
        HowToFix = "Correct the date.",
        WhenToSuppress = "For papers of the conferences and commissions that prepared the United Nations.",
    }), IRuleFor<Resolution>, IRuleFor<Report>, IRuleFor<OutcomeDocument>
{
    private static readonly PartialDate charterInForce = PartialDate.Create(1945, 10, 24);

    public void Run(Resolution resolution, ref RuleContext context) => Check(resolution, ref context);

    public void Run(Report report, ref RuleContext context) => Check(report, ref context);

    public void Run(OutcomeDocument document, ref RuleContext context) => Check(document, ref context);

    private void Check(Record record, ref RuleContext context)
    {
        var date = DocumentDates.Of(record, out var place);
        if (date.IsCertainlyBefore(charterInForce))
        {
            context.Report(this, place, new FindingArgument("date", date.ToString()));
        }
    }
}
