using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class ChildOutlivesParent() : RecordRule<Organization>(new Rule(
    "WSIS4006", "child-outlives-parent", Severity.Warning)
{
    Basis = "The model: a body is part of another body, or reports to it, while that body exists",
    Message = "{event} ({date}) after its parent {parent} was dissolved ({dissolved}).",
    Description = "An organization is neither founded nor dissolved after its parent was dissolved. No finding if an "
        + "end is not stated, or if partial dates do not decide the order.",
    Rationale = "After the end of its parent a body belongs to another one, most often to a successor.",
    HowToFix = "Name the successor as parent, or correct the dates.",
    WhenToSuppress = "If the body was dissolved after its parent, and no successor took it over.",
}), IRequiresLinks
{
    public override void Run(Organization organization, ref RuleContext context)
    {
        if (context.Find(organization.Parent) is not { Dissolved: { IsDefault: false } dissolved } parent)
        {
            return;
        }

        var (founded, ended) = (organization.Founded, organization.Dissolved);
        var isFoundedAfter = !founded.IsDefault && founded.IsCertainlyAfter(dissolved);
        if (isFoundedAfter || (!ended.IsDefault && ended.IsCertainlyAfter(dissolved)))
        {
            context.Report(
                this,
                "/parent",
                new("event", isFoundedAfter ? "Founded" : "Dissolved"),
                new("date", (isFoundedAfter ? founded : ended).ToString()),
                new("parent", parent.IdText),
                new("dissolved", dissolved.ToString()));
        }
    }
}
