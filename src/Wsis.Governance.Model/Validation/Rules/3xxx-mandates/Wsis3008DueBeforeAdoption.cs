using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3008.</summary>
internal sealed class DueBeforeAdoption() : RecordCheck<Mandate>(new Rule(
    "WSIS3008", "due-before-adoption", Severity.Error)
{
    Clause = "The model: a report cannot be due before it is asked for",
    Message = "The report is due {due}, but {document} that asks for it is later.",
    Checks = "The report of a mandate is not due before the instrument was adopted. The day of adoption comes from the "
        + "record of the instrument; without one, from the session or the year in its symbol. Silent where the dates "
        + "leave the order open.",
    Why = "One of the two dates, or the instrument, is wrong; often a request of an earlier year is meant.",
    Mend = "Correct \"due\", or cite the resolution that asked first.",
    Suppress = "Never: one of the statements is wrong.",
}), ILooksBeyond
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        if (mandate.Reporting is { Due.IsDefault: false } reporting
            && reporting.Due.ToInterval().IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref scope)))
        {
            scope.Report(
                this,
                "/reporting/due",
                new("due", reporting.Due.ToString()),
                new("document", mandate.Instrument.Document.ToString()));
        }
    }
}
