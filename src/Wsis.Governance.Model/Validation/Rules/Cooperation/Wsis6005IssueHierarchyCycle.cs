using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class IssueHierarchyCycle() : CycleRule<PolicyIssue>(new Rule(
    "WSIS6005", "issue-hierarchy-cycle", Severity.Error)
{
    Basis = "The model: an issue belongs to a broader one; A/66/77-E/2011/103, 12 to 18, names issues within issues",
    Message = "{issue} belongs to {broader}, which directly or indirectly belongs to {issue}.",
    Description = "No policy issue is broader than itself, directly or indirectly.",
    Rationale = "A hierarchy has a top. A program that follows a cycle upwards never ends.",
    HowToFix = "Remove the link from the broader issue to the narrower one.",
    WhenToSuppress = "Never: two equally broad issues are one issue, or are on the same level.",
})
{
    protected override int CountLinks(PolicyIssue record) => record.Broader.IsDefault ? 0 : 1;

    protected override int TargetOf(PolicyIssue record, int link, IRecordStore records) =>
        NumberOf(record.Broader, records);

    protected override void Report(PolicyIssue record, int index, int link, ref CorpusRuleContext context) =>
        context.Report(
            this, index, "/broader", new("issue", record.Id.ToString()), new("broader", record.Broader.ToString()));
}
