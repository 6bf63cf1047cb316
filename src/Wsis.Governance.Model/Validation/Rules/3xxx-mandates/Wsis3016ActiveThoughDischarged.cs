using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3016.</summary>
internal sealed class ActiveThoughDischarged() : RecordCheck<Mandate>(new Rule(
    "WSIS3016", "active-though-discharged", Severity.Error)
{
    Clause = "The model: a mandate that documents discharged is no longer active",
    Message = "The mandate is said to be active, but {document} is named as having discharged it.",
    Checks = "An active mandate names no document that discharged it. A mandate that is reported on every year, every "
        + "second year or from time to time may: each report discharges its own period.",
    Why = "Active means that something is still owed. Both statements cannot be true.",
    Mend = "Set the status to \"discharged\", or take the document out: a step on the way belongs to the sources.",
    Suppress = "Where the task goes on after its report, as a process may; better then to record the report's mandate "
        + "by itself.",
})
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        if (mandate.Status == MandateStatus.Active && !mandate.DischargedBy.IsEmpty && !Recurring.May(mandate))
        {
            scope.Report(this, "/status", new FindingArgument("document", mandate.DischargedBy[0].ToString()));
        }
    }
}
