using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Actors;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class GroupAbsent() : RecordRule<ContributionTally>(new Rule("WSIS5016", "group-absent", Severity.Note)
{
    Basis = "E/RES/2010/2, paragraph 24: open and inclusive consultations with all Member States and all other "
        + "stakeholders; Tunis Agenda, 71",
    Message = "The mandate {mandate} names {group} among the participants, but the tally "
        + "counts no contribution from it.",
    Description = "A tally counts at least one contribution from each stakeholder group that the mandate of its "
        + "consultation names as participant. Intergovernmental and international organizations count as one group. "
        + "No finding is made for the academic and technical communities, which are within the other groups, or if "
        + "the tally has a row for a group that this version does not know or for several groups together.",
    Rationale = "A consultation of the follow-up is judged by whether all stakeholders were heard.",
    HowToFix = "Change nothing if the group did not take part; otherwise add its row or its counts.",
    WhenToSuppress = "If the source says that the group was heard in another way.",
}), IRequiresLinks
{
    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        if (tally.Rows.IsEmpty
            || context.Find(tally.Consultation) is not { } consultation
            || context.Find(consultation.Mandate) is not { } mandate)
        {
            return;
        }

        var asked = 0;
        foreach (var group in mandate.Participants)
        {
            var side = StakeholderGroups.SideOf(group);
            var isNew = side != StakeholderGroups.Camp.Open && (asked & (1 << (int)side)) == 0;
            asked |= 1 << (int)side;
            if (isNew && !MayBeCounted(tally, side))
            {
                context.Report(this, "/rows", new("mandate", mandate.IdText), new("group", group.ToString()));
            }
        }
    }

    private static bool MayBeCounted(ContributionTally tally, StakeholderGroups.Camp side)
    {
        foreach (var row in tally.Rows)
        {
            foreach (var counted in row.Groups)
            {
                var isOpen = !counted.IsKnown || counted == StakeholderGroup.Multistakeholder;
                if (isOpen || (StakeholderGroups.SideOf(counted) == side
                    && TallySums.Of(row.Counts) + (row.Total ?? 0) != 0))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
