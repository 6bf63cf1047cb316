namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ReportingWithoutRecipient() : RecordRule<Mandate>(new Rule(
    "WSIS3007", "reporting-without-recipient", Severity.Warning)
{
    Basis = "Practice of the General Assembly: a request for a report names the organ that receives "
        + "it. Tunis Agenda, 71, does not",
    Message = "A report is requested, but no organ is named as its recipient.",
    Description = "A mandate that requests a report names at least one recipient.",
    Rationale = "A report without a recipient is on no agenda, and nobody can check whether it was made. This "
        + "happened to the annual performance reports of the Tunis Agenda.",
    HowToFix = "Name the organ in `reporting`, or omit `reporting` if the text requests no report.",
    WhenToSuppress = "If the text itself names no recipient, as in paragraph 71 of the Tunis Agenda.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["reporting"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is { To.IsEmpty: true })
        {
            context.Report(this, "/reporting");
        }
    }
}
