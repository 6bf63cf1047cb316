namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class FoundedAfterDissolved() : RecordRule<Organization>(new Rule(
    "WSIS4003", "founded-after-dissolved", Severity.Error)
{
    Basis = "The model: a body exists from its founding to its end",
    Message = "Founded ({founded}) after it was dissolved ({dissolved}).",
    Description = "An organization was founded before it was dissolved. No finding if partial "
        + "dates do not decide the order.",
    Rationale = "These two dates decide whether a body existed when it acted.",
    HowToFix = "Look up both dates. A body that was founded again under the same name has its own record.",
    WhenToSuppress = "Never: nothing ends before it begins.",
})
{
    public override void Run(Organization organization, ref RuleContext context)
    {
        if (organization.Founded.IsCertainlyAfter(organization.Dissolved))
        {
            context.Report(
                this,
                "/founded",
                new("founded", organization.Founded.ToString()),
                new("dissolved", organization.Dissolved.ToString()));
        }
    }
}
