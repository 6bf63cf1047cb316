namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ActiveThoughDischarged() : RecordRule<Mandate>(new Rule(
    "WSIS3016", "active-though-discharged", Severity.Error)
{
    Basis = "The model: a mandate that was discharged by documents is no longer active",
    Message = "The mandate has the status active, but it names {document} as having discharged it.",
    Description = "An active mandate names no document that discharged it. A mandate with a report every year, every "
        + "second year or from time to time may do so: each report discharges its own period.",
    Rationale = "An active mandate still requires an action. Both statements cannot be true.",
    HowToFix = "Set the status to `discharged`, or remove the document: an intermediate step belongs in the sources.",
    WhenToSuppress = "If the task continues after its report, as a process may; it is then better to record the "
        + "mandate for the report separately.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["dischargedBy", "status"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Status == MandateStatus.Active && !mandate.DischargedBy.IsEmpty
            && !ReportingExtensions.IsRecurring(mandate))
        {
            context.Report(this, "/status", new FindingArgument("document", mandate.DischargedBy[0].ToString()));
        }
    }
}
