using Wsis.Governance.Mutation.Mutants;

namespace Wsis.Governance.Mutation.Running;

/// <summary>What became of a change, and by which test.</summary>
internal sealed record MutantResult(Mutant Mutant, MutantStatus Status, string By)
{
    public bool IsDetected => Status is MutantStatus.Killed or MutantStatus.Timeout or MutantStatus.Crashed;
}
