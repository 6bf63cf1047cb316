using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS6007.</summary>
internal sealed class ProposalAlreadyExists() : RecordCheck<Proposal>(new Rule(
    "WSIS6007", "proposal-already-exists", Severity.Note)
{
    Clause = "A/66/77-E/2011/103, 20 to 34, 38: existing mechanisms are to be used as far as they serve; others are "
        + "proposed",
    Message = "The proposal is for {mechanism}, which exists already.",
    Checks = "The mechanism that a proposal of the kind \"mechanism\" is for is itself only proposed. Silent where "
        + "there is no record of the mechanism, and for proposals of another kind, which may build on what exists.",
    Why = "Either the standing of the mechanism is out of date, or the proposal is to change it and not to set it up.",
    Mend = "Correct the standing, or the kind of the proposal.",
    Suppress = "Where the mechanism was set up after it had been proposed and the record tells of both.",
}), INeedsCorpus
{
    public override void Run(Proposal proposal, ref Scope scope)
    {
        if (proposal.Kind == ProposalKind.Mechanism && scope.Find(proposal.Mechanism) is { } mechanism
            && mechanism.Standing == MechanismStanding.Existing)
        {
            scope.Report(this, "/mechanism", new FindingArgument("mechanism", mechanism.Id.ToString()));
        }
    }
}
