namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>WSIS4003.</summary>
internal sealed class FoundedAfterDissolved() : RecordRule<Organization>(new Rule(
    "WSIS4003", "founded-after-dissolved", Severity.Error)
{
    Basis = "The model: a body exists from its founding to its end",
    Message = "Founded ({founded}) after it was dissolved ({dissolved}).",
    Description =
        "An organization was founded before it was dissolved. Where a date is known in part only and leaves the "
        + "order open, nothing is said.",
    Rationale = "Whether a body existed when it is said to have acted is judged by these two dates.",
    HowToFix = "Look both dates up. A body that was set up anew under the same name is a record of its own.",
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
