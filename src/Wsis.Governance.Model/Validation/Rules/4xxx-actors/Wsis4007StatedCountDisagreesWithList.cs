using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4007.</summary>
internal sealed class StatedCountDisagreesWithList() : RecordCheck<OrganizationList>(new Rule(
    "WSIS4007", "stated-count-disagrees-with-list", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, paragraph 4 and footnote 2: ten organizations announced, nine named",
    Message = "The list names {named}, but {stated} are announced.",
    Checks = "A list of organizations has as many members as the source announces. Those that act of their own accord "
        + "(`volunteers`) are outside the count.",
    Why = "A name is missing or the number is wrong; who relies on the list cannot know which.",
    Mend = "Look the list up in another copy or language version. Never fill in a name that no source shows.",
    Suppress = "Where the source itself contradicts itself and no other copy settles it; say which source.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["members", "statedCount"];

    public override void Run(OrganizationList list, ref Scope scope)
    {
        if (list.StatedCount is { } stated && stated != list.Members.Count)
        {
            scope.Report(this, "/statedCount", new("named", list.Members.Count), new("stated", stated));
        }
    }
}
