using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class RegionalBodyGivenGlobalTask() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS4009", "regional-body-given-global-task", Severity.Note)
{
    Basis = "A/66/77-E/2011/103, paragraph 27: the mechanism fits the issue: the United Nations for global ones, the "
        + "Council of Europe for its region",
    Message = "The mechanism is global, but all its operators ({operators}) are regional bodies.",
    Description = "A mechanism of global scope is operated by at least one body that is not regional. No finding if "
        + "the scope of an operator is not stated, or if there is no record of it.",
    Rationale = "A regional body cannot bind or represent States outside its region.",
    HowToFix = "Check the scope of the mechanism and of its operators.",
    WhenToSuppress = "If a regional body has opened its mechanism to all States, like the "
        + "conventions of the Council of Europe.",
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
