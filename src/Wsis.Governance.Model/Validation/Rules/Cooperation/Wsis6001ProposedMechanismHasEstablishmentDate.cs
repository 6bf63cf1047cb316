namespace Wsis.Governance.Validation.Rules.Cooperation;

/// <summary>WSIS6001.</summary>
internal sealed class ProposedMechanismHasEstablishmentDate() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS6001", "proposed-mechanism-has-establishment-date", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, 20 to 34: some mechanisms exist, others are only proposed",
    Message = "The mechanism is only proposed, but said to be established in {established}.",
    Description = "A mechanism whose standing is \"proposed\" has no date of establishment.",
    Rationale = "What the report proposes and what it finds in place must not be mixed up: "
        + "that is the question it was asked.",
    HowToFix =
        "Take the date out, or set the standing to \"existing\" where a source shows that the mechanism was set up.",
    WhenToSuppress =
        "Never: the record contradicts itself. A mechanism that was set up after the report is \"existing\".",
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
