namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3007.</summary>
internal sealed class ReportingWithoutRecipient() : RecordRule<Mandate>(new Rule(
    "WSIS3007", "reporting-without-recipient", Severity.Warning)
{
    Basis = "Practice of the General Assembly: a request for a report names the organ that hears it. Tunis Agenda, "
        + "71, does not",
    Message = "A report is asked for, but no organ is named to which it goes.",
    Description = "Where a mandate asks for a report, it names at least one recipient.",
    Rationale =
        "A report without a recipient is on no agenda, and nobody can tell whether it was made. So it went with the "
        + "yearly performance reports of the Tunis Agenda.",
    HowToFix = "Name the organ in \"reporting\", or leave \"reporting\" out where the text asks for no report.",
    WhenToSuppress = "Where the text itself names none, as paragraph 71 of the Tunis Agenda does.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["reporting"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is { To.IsEmpty: true })
        {
            context.Report(this, "/reporting");
        }
    }
}
