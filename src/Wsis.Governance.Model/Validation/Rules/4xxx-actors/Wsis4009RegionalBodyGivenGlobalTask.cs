using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4009.</summary>
internal sealed class RegionalBodyGivenGlobalTask() : RecordCheck<CooperationMechanism>(new Rule(
    "WSIS4009", "regional-body-given-global-task", Severity.Note)
{
    Clause = "A/66/77-E/2011/103, paragraph 27: the mechanism fits the issue, the United Nations for global ones, the "
        + "Council of Europe for its region",
    Message = "The mechanism is global, but all who operate it ({operators}) are regional bodies.",
    Checks = "A mechanism of global scope is operated by at least one body that is not regional. Where the scope of an "
        + "operator is not stated or its record is not at hand, nothing is said.",
    Why = "A regional body cannot bind or represent States outside its region.",
    Mend = "Check the scope of the mechanism and of its operators.",
    Suppress = "Where a regional body has opened its mechanism to all States, as with the Council of Europe's "
        + "conventions.",
}), INeedsCorpus
{
    public override void Run(CooperationMechanism mechanism, ref Scope scope)
    {
        if (mechanism.Scope != GeographicScope.Global || mechanism.OperatedBy.IsEmpty)
        {
            return;
        }

        foreach (var operatedBy in mechanism.OperatedBy)
        {
            if (scope.Find(operatedBy)?.Scope != GeographicScope.Regional)
            {
                return;
            }
        }

        scope.Report(this, "/scope", new FindingArgument("operators", string.Join(", ", mechanism.OperatedBy)));
    }
}
