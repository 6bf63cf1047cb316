using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Actors;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class GroupDiffersFromContributors() : RecordRule<Contribution>(new Rule(
    "WSIS5006", "group-differs-from-contributors", Severity.Error)
{
    Basis = "Tunis Agenda, 35 (a) to (e) and 36; A/66/77-E/2011/103, table: contributions are counted by group",
    Message = "Counted under {group}, but {contributor} belongs to {own}.",
    Description = "A contribution is counted in the group to which its contributor belongs. The table of the 2011 "
        + "report counts intergovernmental among international organizations, so these two agree. No finding is made "
        + "for bodies of several groups or for the academic and technical communities, which are within the other "
        + "groups (Tunis Agenda, 36) and have no row in that table.",
    Rationale = "Each contribution in the wrong group makes the counts by group wrong.",
    HowToFix = "Correct the group of the contribution, or that of the organization.",
    WhenToSuppress = "If the source counts the contributor in a group other than its own; state where.",
}), IRequiresLinks
{
    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (context.Find(contribution.Contributor) is { } contributor
            && StakeholderGroups.Exclude(contribution.Group, contributor.Group))
        {
            context.Report(
                this,
                "/group",
                new("group", contribution.Group.ToString()),
                new("contributor", contributor.IdText),
                new("own", contributor.Group.ToString()));
        }
    }
}
