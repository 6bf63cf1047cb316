using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3008.</summary>
internal sealed class DueBeforeAdoption() : RecordRule<Mandate>(new Rule(
    "WSIS3008", "due-before-adoption", Severity.Error)
{
    Basis = "The model: a report cannot be due before it is asked for",
    Message = "The report is due {due}, but {document} that asks for it is later.",
    Description =
        "The report of a mandate is not due before the instrument was adopted. The day of adoption comes from the "
        + "record of the instrument; without one, from the session or the year in its symbol. Silent where the dates "
        + "leave the order open.",
    Rationale = "One of the two dates, or the instrument, is wrong; often a request of an earlier year is meant.",
    HowToFix = "Correct \"due\", or cite the resolution that asked first.",
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
