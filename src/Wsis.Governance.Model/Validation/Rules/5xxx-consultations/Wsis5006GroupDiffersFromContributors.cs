using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5006.</summary>
internal sealed class GroupDiffersFromContributors() : RecordCheck<Contribution>(new Rule(
    "WSIS5006", "group-differs-from-contributors", Severity.Error)
{
    Clause = "Tunis Agenda, 35 (a) to (e) and 36; A/66/77-E/2011/103, table: contributions are counted by group",
    Message = "Counted under {group}, but {contributor} belongs to {own}.",
    Checks = "A contribution is counted in the group to which its contributor belongs. The table of the 2011 report "
        + "counts intergovernmental among international organizations, so these two agree. A body of several groups "
        + "and the academic and technical communities, which stand within the other groups (Tunis Agenda, 36) and "
        + "have no row in that table, leave it open.",
    Why = "The counts of a consultation by group are wrong by every contribution in the wrong group.",
    Mend = "Correct the group of the contribution, or that of the organization.",
    Suppress = "Where the source counts the contributor in another group than its own; say where.",
}), INeedsCorpus
{
    public override void Run(Contribution contribution, ref Scope scope)
    {
        if (scope.Find(contribution.Contributor) is { } contributor
            && Groups.Exclude(contribution.Group, contributor.Group))
        {
            scope.Report(
                this,
                "/group",
                new("group", contribution.Group.ToString()),
                new("contributor", contributor.IdText),
                new("own", contributor.Group.ToString()));
        }
    }
}
