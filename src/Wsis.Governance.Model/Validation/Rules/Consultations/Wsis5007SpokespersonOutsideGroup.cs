using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Actors;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class SpokespersonOutsideGroup() : RecordRule<Contribution>(new Rule(
    "WSIS5007", "spokesperson-outside-group", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraph 10: ICC spoke for business, CONGO for non-governmental organizations; "
        + "Tunis Agenda, 35 (a) to (e)",
    Message = "{speaker} belongs to {group} and cannot speak on behalf of {onBehalfOf}.",
    Description = "A contributor that speaks for a group belongs to it. The contributor's own group counts; if there "
        + "is no record of the contributor, the group of the contribution counts. Governments and organizations of "
        + "States may speak for each other. No finding is made for bodies of several groups or for the academic and "
        + "technical communities, which are within the other groups (Tunis Agenda, 36).",
    Rationale = "A statement for a group by a contributor from outside it misrepresents what the group said.",
    HowToFix = "Correct `onBehalfOf`, or the group of the contributor.",
    WhenToSuppress = "If the source says that a group asked a contributor from outside it to speak.",
}), ICrossRecordRule
{
    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (contribution.OnBehalfOf.IsDefault)
        {
            return;
        }

        var contributor = context.Find(contribution.Contributor);
        var group = contributor is null ? contribution.Group : contributor.Group;
        if (StakeholderGroups.CannotSpeakFor(group, contribution.OnBehalfOf))
        {
            context.Report(
                this,
                "/onBehalfOf",
                new("speaker", contributor?.IdText ?? "The contributor"),
                new("group", group.ToString()),
                new("onBehalfOf", contribution.OnBehalfOf.ToString()));
        }
    }
}
