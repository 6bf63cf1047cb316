using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class OutOfScopeIssueAssigned() : RecordRule<Proposal>(new Rule(
    "WSIS6006", "out-of-scope-issue-assigned", Severity.Error)
{
    Basis = "Tunis Agenda, 69: not in the day-to-day technical and operational matters; A/66/77-E/2011/103, 6 and 19",
    Message = "The proposal deals with {issue}, a day-to-day technical and operational matter that "
        + "enhanced cooperation excludes.",
    Description = "A proposal is not assigned a policy issue that is out of scope. A contribution may mention such a "
        + "matter, and an issue in scope may belong to a wider field. No finding if there is no record of the issue, "
        + "or if the record does not say whether it is in scope.",
    Rationale = "The exclusion is part of what was agreed on enhanced cooperation.",
    HowToFix = "Name the issue of public policy that is meant; the public policy side of a "
        + "technical matter is a separate issue.",
    WhenToSuppress = "If the proposal really was about such a matter and is recorded as it was made.",
}), IRequiresLinks
{
    public override void Run(Proposal proposal, ref RuleContext context)
    {
        for (var i = 0; i < proposal.Issues.Count; i++)
        {
            if (context.Find(proposal.Issues[i]) is { OutOfScope: true } issue)
            {
                context.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"/issues/{i}"),
                    new FindingArgument("issue", issue.Id.ToString()));
            }
        }
    }
}
