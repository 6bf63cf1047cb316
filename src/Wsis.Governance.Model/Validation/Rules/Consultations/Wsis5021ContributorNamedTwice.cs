namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class ContributorNamedTwice() : RecordRule<Contribution>(new Rule(
    "WSIS5021", "contributor-named-twice", Severity.Error)
{
    Basis = "The JSON contract of this library: `contributor`, or `contributorName` where no record exists",
    Message = "The contributor is {contributor}, but a name is stated too: \"{name}\".",
    Description = "A contribution names its contributor by the id of an organization or, if there is no record of "
        + "it, by name; never by both.",
    Rationale = "The two can name different bodies, and nobody can know which one contributed.",
    HowToFix = "Remove the name; the record of the organization has it, printed variants in `otherNames`.",
    WhenToSuppress = "If another program needs the name; state where the two were compared.",
})
{
    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (!contribution.Contributor.IsDefault && !contribution.ContributorName.IsDefault)
        {
            context.Report(
                this,
                "/contributorName",
                new("contributor", contribution.Contributor.ToString()),
                new("name", contribution.ContributorName.ToString() ?? ""));
        }
    }
}
