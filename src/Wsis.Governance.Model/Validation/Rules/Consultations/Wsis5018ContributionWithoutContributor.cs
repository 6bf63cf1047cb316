namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class ContributionWithoutContributor() : RecordRule<Contribution>(new Rule(
    "WSIS5018", "contribution-without-contributor", Severity.Error)
{
    Basis = "The JSON contract of this library: `contributor`, or `contributorName` where no record exists",
    Message = "Neither the contributor's id nor its name is given.",
    Description = "A contribution names its contributor: by the id of an organization, or by name if there is "
        + "no record of the organization.",
    Rationale = "A contribution without a contributor cannot be attributed to a group or "
        + "distinguished from another contribution.",
    HowToFix = "Name the organization in `contributor`, or write the name in the source to `contributorName`.",
    WhenToSuppress = "If a source publishes a contribution without a name.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["contributor", "contributorName"];

    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (contribution.Contributor.IsDefault && contribution.ContributorName.IsDefault)
        {
            context.Report(this, "");
        }
    }
}
