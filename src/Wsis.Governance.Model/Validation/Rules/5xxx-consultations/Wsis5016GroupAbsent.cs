using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5016.</summary>
internal sealed class GroupAbsent() : RecordCheck<ContributionTally>(new Rule("WSIS5016", "group-absent", Severity.Note)
{
    Clause = "E/RES/2010/2, paragraph 24: open and inclusive consultations with all Member States and all other "
        + "stakeholders; Tunis Agenda, 71",
    Message = "The mandate {mandate} names {group} among the participants, but the tally counts no contribution of it.",
    Checks = "A tally counts at least one contribution of each stakeholder group that the mandate of its consultation "
        + "names as participant. Intergovernmental and international organizations count as one group; the academic "
        + "and technical communities stand within the others and are not asked for; a row of a group that this "
        + "version does not know, or of several groups together, leaves it open.",
    Why = "Whether all stakeholders were heard is what a consultation of the follow-up is judged by.",
    Mend = "Nothing, where the group did not take part; otherwise add its row or its counts.",
    Suppress = "Where the source says that the group was heard in another way.",
}), INeedsCorpus
{
    public override void Run(ContributionTally tally, ref Scope scope)
    {
        if (tally.Rows.IsEmpty
            || scope.Find(tally.Consultation) is not { } consultation
            || scope.Find(consultation.Mandate) is not { } mandate)
        {
            return;
        }

        var asked = 0;
        foreach (var group in mandate.Participants)
        {
            var side = Groups.SideOf(group);
            var isNew = side != Groups.Side.Open && (asked & (1 << (int)side)) == 0;
            asked |= 1 << (int)side;
            if (isNew && !MayBeCounted(tally, side))
            {
                scope.Report(this, "/rows", new("mandate", mandate.IdText), new("group", group.ToString()));
            }
        }
    }

    private static bool MayBeCounted(ContributionTally tally, Groups.Side side)
    {
        foreach (var row in tally.Rows)
        {
            foreach (var counted in row.Groups)
            {
                var isOpen = !counted.IsKnown || counted == StakeholderGroup.Multistakeholder;
                if (isOpen || (Groups.SideOf(counted) == side && TallySums.Of(row.Counts) + (row.Total ?? 0) != 0))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
