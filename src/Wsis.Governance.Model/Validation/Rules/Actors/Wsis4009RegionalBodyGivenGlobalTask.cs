using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>WSIS4009.</summary>
internal sealed class RegionalBodyGivenGlobalTask() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS4009", "regional-body-given-global-task", Severity.Note)
{
    Basis = "A/66/77-E/2011/103, paragraph 27: the mechanism fits the issue, the United Nations for global ones, the "
        + "Council of Europe for its region",
    Message = "The mechanism is global, but all who operate it ({operators}) are regional bodies.",
    Description =
        "A mechanism of global scope is operated by at least one body that is not regional. Where the scope of an "
        + "operator is not stated or its record is not there, nothing is said.",
    Rationale = "A regional body cannot bind or represent States outside its region.",
    HowToFix = "Check the scope of the mechanism and of its operators.",
    WhenToSuppress = "Where a regional body has opened its mechanism to all States, as with the Council of Europe's "
        + "conventions.",
}), IRequiresLinks
{
    public override void Run(CooperationMechanism mechanism, ref RuleContext context)
    {
        if (mechanism.Scope != GeographicScope.Global || mechanism.OperatedBy.IsEmpty)
        {
            return;
        }

        foreach (var operatedBy in mechanism.OperatedBy)
        {
            if (context.Find(operatedBy)?.Scope != GeographicScope.Regional)
            {
                return;
            }
        }

        context.Report(this, "/scope", new FindingArgument("operators", string.Join(", ", mechanism.OperatedBy)));
    }
}
