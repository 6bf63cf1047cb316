namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3016.</summary>
internal sealed class ActiveThoughDischarged() : RecordRule<Mandate>(new Rule(
    "WSIS3016", "active-though-discharged", Severity.Error)
{
    Basis = "The model: a mandate that documents discharged is no longer active",
    Message = "The mandate is said to be active, but {document} is named as having discharged it.",
    Description =
        "An active mandate names no document that discharged it. A mandate that is reported on every year, every "
        + "second year or from time to time may: each report discharges its own period.",
    Rationale = "Active means that something is still owed. Both statements cannot be true.",
    HowToFix = "Set the status to \"discharged\", or take the document out: a step on the way belongs to the sources.",
    WhenToSuppress =
        "Where the task goes on after its report, as a process may; better then to record the report's mandate "
        + "by itself.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["dischargedBy", "status"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Status == MandateStatus.Active && !mandate.DischargedBy.IsEmpty
            && !ReportingExtensions.IsRecurring(mandate))
        {
            context.Report(this, "/status", new FindingArgument("document", mandate.DischargedBy[0].ToString()));
        }
    }
}
