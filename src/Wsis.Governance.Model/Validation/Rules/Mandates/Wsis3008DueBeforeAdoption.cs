using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DueBeforeAdoption() : RecordRule<Mandate>(new Rule(
    "WSIS3008", "due-before-adoption", Severity.Error)
{
    Basis = "The model: a report cannot be due before it is requested",
    Message = "The report is due {due}, but {document}, which requests it, is later.",
    Description = "The report of a mandate is not due before the instrument was adopted. The date of adoption is "
        + "taken from the record of the instrument or, if there is none, from the session or the year in its symbol. "
        + "No finding if the dates do not decide the order.",
    Rationale = "One of the two dates, or the instrument, is wrong; often a request of an earlier year is meant.",
    HowToFix = "Correct `due`, or cite the resolution that made the request first.",
    WhenToSuppress = "Never: one of the statements is wrong.",
}), ICrossRecordRule
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is { Due.IsDefault: false } reporting
            && reporting.Due.ToInterval().IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref context)))
        {
            context.Report(
                this,
                "/reporting/due",
                new("due", reporting.Due.ToString()),
                new("document", mandate.Instrument.Document.ToString()));
        }
    }
}
