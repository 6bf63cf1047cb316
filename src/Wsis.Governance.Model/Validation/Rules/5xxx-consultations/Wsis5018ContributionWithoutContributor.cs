using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5018.</summary>
internal sealed class ContributionWithoutContributor() : RecordCheck<Contribution>(new Rule(
    "WSIS5018", "contribution-without-contributor", Severity.Error)
{
    Clause = "The JSON contract of this library: `contributor`, or `contributorName` where no record exists",
    Message = "Neither the contributor's id nor its name is given.",
    Checks = "A contribution names who made it: by the id of an organization, or by name where there is no record of "
        + "it.",
    Why = "A contribution by nobody can be attributed to no group and cannot be told from another.",
    Mend = "Name the organization in `contributor`, or write what the source says into `contributorName`.",
    Suppress = "Where a source publishes a contribution without a name.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["contributor", "contributorName"];

    public override void Run(Contribution contribution, ref Scope scope)
    {
        if (contribution.Contributor.IsDefault && contribution.ContributorName.IsDefault)
        {
            scope.Report(this, "");
        }
    }
}
