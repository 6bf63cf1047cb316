using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class ProposalAlreadyExists() : RecordRule<Proposal>(new Rule(
    "WSIS6007", "proposal-already-exists", Severity.Note)
{
    Basis = "A/66/77-E/2011/103, 20 to 34, 38: existing mechanisms are to be used as far as they are "
        + "suitable; others are proposed",
    Message = "The proposal is for {mechanism}, which already exists.",
    Description = "The mechanism that a proposal of the kind `mechanism` is for is itself only proposed. No "
        + "finding if there is no record of the mechanism, or for proposals of another kind, which may "
        + "build on existing mechanisms.",
    Rationale = "Either the standing of the mechanism is out of date, or the proposal is to "
        + "change it and not to create it.",
    HowToFix = "Correct the standing, or the kind of the proposal.",
    WhenToSuppress = "If the mechanism was created after it had been proposed and the record describes both.",
}), IRequiresLinks
{
    public override void Run(Proposal proposal, ref RuleContext context)
    {
        if (proposal.Kind == ProposalKind.Mechanism && context.Find(proposal.Mechanism) is { } mechanism
            && mechanism.Standing == MechanismStanding.Existing)
        {
            context.Report(this, "/mechanism", new FindingArgument("mechanism", mechanism.Id.ToString()));
        }
    }
}
