using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4003.</summary>
internal sealed class FoundedAfterDissolved() : RecordCheck<Organization>(new Rule(
    "WSIS4003", "founded-after-dissolved", Severity.Error)
{
    Clause = "The model: a body exists from its founding to its end",
    Message = "Founded ({founded}) after it was dissolved ({dissolved}).",
    Checks = "An organization was founded before it was dissolved. Where a date is known in part only and leaves the "
        + "order open, nothing is said.",
    Why = "Whether a body existed when it is said to have acted is judged by these two dates.",
    Mend = "Look both dates up. A body that was set up anew under the same name is a record of its own.",
    Suppress = "Never: nothing ends before it begins.",
})
{
    public override void Run(Organization organization, ref Scope scope)
    {
        if (organization.Founded.IsCertainlyAfter(organization.Dissolved))
        {
            scope.Report(
                this,
                "/founded",
                new("founded", organization.Founded.ToString()),
                new("dissolved", organization.Dissolved.ToString()));
        }
    }
}
