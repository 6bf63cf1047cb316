using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4006.</summary>
internal sealed class ChildOutlivesParent() : RecordCheck<Organization>(new Rule(
    "WSIS4006", "child-outlives-parent", Severity.Warning)
{
    Clause = "The model: a body is part of another, or reports to it, while that exists",
    Message = "{event} ({date}) after its parent {parent} was dissolved ({dissolved}).",
    Checks = "An organization is neither founded nor dissolved after the body it belongs to was dissolved. Where an "
        + "end is not stated, or dates known in part leave the order open, nothing is said.",
    Why = "After its parent's end a body belongs to someone else, most often to a successor.",
    Mend = "Name the successor as parent, or correct the dates.",
    Suppress = "Where the body was wound up after its parent, and no successor took it over.",
}), INeedsCorpus
{
    public override void Run(Organization organization, ref Scope scope)
    {
        if (scope.Find(organization.Parent) is not { Dissolved: { IsDefault: false } dissolved } parent)
        {
            return;
        }

        var (founded, ended) = (organization.Founded, organization.Dissolved);
        var isFoundedAfter = !founded.IsDefault && founded.IsCertainlyAfter(dissolved);
        if (isFoundedAfter || (!ended.IsDefault && ended.IsCertainlyAfter(dissolved)))
        {
            scope.Report(
                this,
                "/parent",
                new("event", isFoundedAfter ? "Founded" : "Dissolved"),
                new("date", (isFoundedAfter ? founded : ended).ToString()),
                new("parent", parent.IdText),
                new("dissolved", dissolved.ToString()));
        }
    }
}
