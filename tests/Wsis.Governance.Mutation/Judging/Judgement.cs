using Wsis.Governance.Mutation.Changes;

namespace Wsis.Governance.Mutation.Judging;

/// <summary>What became of a change, and by which test.</summary>
internal sealed record Judgement(Mutant Mutant, MutantStatus Verdict, string By)
{
    public bool IsNoticed => Verdict is MutantStatus.Noticed or MutantStatus.Endless or MutantStatus.Crashed;
}
