namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>WSIS5018.</summary>
internal sealed class ContributionWithoutContributor() : RecordRule<Contribution>(new Rule(
    "WSIS5018", "contribution-without-contributor", Severity.Error)
{
    Basis = "The JSON contract of this library: `contributor`, or `contributorName` where no record exists",
    Message = "Neither the contributor's id nor its name is given.",
    Description =
        "A contribution names who made it: by the id of an organization, or by name where there is no record of "
        + "it.",
    Rationale = "A contribution by nobody can be attributed to no group and cannot be told from another.",
    HowToFix = "Name the organization in `contributor`, or write what the source says into `contributorName`.",
    WhenToSuppress = "Where a source publishes a contribution without a name.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["contributor", "contributorName"];

    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (contribution.Contributor.IsDefault && contribution.ContributorName.IsDefault)
        {
            context.Report(this, "");
        }
    }
}
