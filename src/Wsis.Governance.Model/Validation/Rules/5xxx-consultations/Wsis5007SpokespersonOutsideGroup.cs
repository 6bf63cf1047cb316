using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5007.</summary>
internal sealed class SpokespersonOutsideGroup() : RecordCheck<Contribution>(new Rule(
    "WSIS5007", "spokesperson-outside-group", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, paragraph 10: ICC spoke for business, CONGO for non-governmental organizations; "
        + "Tunis Agenda, 35 (a) to (e)",
    Message = "{speaker} belongs to {group} and cannot speak on behalf of {onBehalfOf}.",
    Checks = "Who speaks for a group belongs to it. The contributor's own group is asked, and where there is no record "
        + "of the contributor the group in which the contribution is counted. Governments and organizations of States "
        + "may speak for each other; a body of several groups and the academic and technical communities, which stand "
        + "within the other groups (Tunis Agenda, 36), are left open.",
    Why = "A statement for a group by one from outside it misstates what the group said.",
    Mend = "Correct `onBehalfOf`, or the group of the contributor.",
    Suppress = "Where the source says that a group asked one from outside it to speak.",
}), ILooksBeyond
{
    public override void Run(Contribution contribution, ref Scope scope)
    {
        if (contribution.OnBehalfOf.IsDefault)
        {
            return;
        }

        var contributor = scope.Find(contribution.Contributor);
        var group = contributor is null ? contribution.Group : contributor.Group;
        if (Groups.CannotSpeakFor(group, contribution.OnBehalfOf))
        {
            scope.Report(
                this,
                "/onBehalfOf",
                new("speaker", contributor?.IdText ?? "The contributor"),
                new("group", group.ToString()),
                new("onBehalfOf", contribution.OnBehalfOf.ToString()));
        }
    }
}
