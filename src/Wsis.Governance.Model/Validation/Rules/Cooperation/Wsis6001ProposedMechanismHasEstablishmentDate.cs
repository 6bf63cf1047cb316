namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class ProposedMechanismHasEstablishmentDate() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS6001", "proposed-mechanism-has-establishment-date", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, 20 to 34: some mechanisms exist, others are only proposed",
    Message = "The mechanism is only proposed, but its date of establishment is {established}.",
    Description = "A mechanism whose standing is `proposed` has no date of establishment.",
    Rationale = "The report was requested to distinguish proposals from existing mechanisms; this record "
        + "confuses them.",
    HowToFix = "Remove the date, or set the standing to `existing` if a source shows that the mechanism was set up.",
    WhenToSuppress = "Never: the record contradicts itself. A mechanism that was set up "
        + "after the report is `existing`.",
})
{
    public override void Run(CooperationMechanism mechanism, ref RuleContext context)
    {
        if (mechanism.Standing == MechanismStanding.Proposed && !mechanism.Established.IsDefault)
        {
            context.Report(this, "/established", new FindingArgument("established", mechanism.Established.ToString()));
        }
    }
}
