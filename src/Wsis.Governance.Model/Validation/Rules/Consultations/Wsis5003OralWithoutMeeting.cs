using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class OralWithoutMeeting() : RecordRule<Contribution>(new Rule(
    "WSIS5003", "oral-without-meeting", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraphs 9 to 11: statements were made at the meeting of 14 December 2010",
    Message = "The mode is {mode}, but no meeting is named.",
    Description = "An oral contribution names the meeting at which it was made. A contribution to a discussion does "
        + "so if its consultation had meetings: discussions have been held without one.",
    Rationale = "A statement is made somewhere; without the meeting neither its date nor its location can be checked.",
    HowToFix = "Name the meeting in `meeting`, and add a record of it if there is none.",
    WhenToSuppress = "If a statement was made by telephone or recording and no source names a meeting.",
}), ICrossRecordRule
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["meeting"];

    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (contribution.Meeting.IsDefault && NeedsMeeting(contribution, ref context))
        {
            context.Report(this, "/mode", new FindingArgument("mode", contribution.Mode.ToString()));
        }
    }

    private static bool NeedsMeeting(Contribution contribution, ref RuleContext context) =>
        contribution.Mode == ContributionMode.Oral
        || (contribution.Mode == ContributionMode.Discussion
            && context.Find(contribution.Consultation) is { Meetings.IsEmpty: false });
}
