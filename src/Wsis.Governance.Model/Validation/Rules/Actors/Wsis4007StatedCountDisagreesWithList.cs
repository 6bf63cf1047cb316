namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class StatedCountDisagreesWithList() : RecordRule<OrganizationList>(new Rule(
    "WSIS4007", "stated-count-disagrees-with-list", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraph 4 and footnote 2: ten organizations announced, nine named",
    Message = "The list names {named}, but {stated} are announced.",
    Description = "A list of organizations has as many members as the source announces. Organizations that act of "
        + "their own accord (`volunteers`) are not counted.",
    Rationale = "A name is missing or the number is wrong; readers of the list cannot know which.",
    HowToFix = "Check the list in another copy or language version. Never add a name that no source shows.",
    WhenToSuppress = "If the source contradicts itself and no other copy settles it; state which source.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["members", "statedCount"];

    public override void Run(OrganizationList list, ref RuleContext context)
    {
        if (list.StatedCount is { } stated && stated != list.Members.Count)
        {
            context.Report(this, "/statedCount", new("named", list.Members.Count), new("stated", stated));
        }
    }
}
