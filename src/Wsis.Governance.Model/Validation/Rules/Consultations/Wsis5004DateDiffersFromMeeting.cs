using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class DateDiffersFromMeeting() : RecordRule<Contribution>(new Rule(
    "WSIS5004", "date-differs-from-meeting", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraphs 9 to 11: statements at a meeting are made on its days",
    Message = "Dated {submitted}, but the meeting {meeting} was held {days}.",
    Description = "An oral contribution, and a contribution to a discussion, is dated on a day of the "
        + "meeting at which it was made. Written contributions may be sent before or after. No finding if "
        + "partial dates do not decide that.",
    Rationale = "Either the date or the meeting is wrong.",
    HowToFix = "Take the date from the record of the meeting, not from the day on which a text was published.",
    WhenToSuppress = "Never: nobody speaks at a meeting on a day on which it is not held.",
}), IRequiresLinks
{
    public override void Run(Contribution contribution, ref RuleContext context)
    {
        var submitted = contribution.Submitted;
        if (IsSpoken(contribution) && !submitted.IsDefault && context.Find(contribution.Meeting) is { } meeting)
        {
            var lastDay = meeting.Closes.IsDefault ? meeting.Opens : meeting.Closes;
            if (submitted.IsCertainlyBefore(meeting.Opens) || submitted.IsCertainlyAfter(lastDay))
            {
                context.Report(
                    this,
                    "/submitted",
                    new("submitted", submitted.ToString()),
                    new("meeting", meeting.IdText),
                    new("days", Days.Of(meeting)));
            }
        }
    }

    private static bool IsSpoken(Contribution contribution) =>
        contribution.Mode == ContributionMode.Oral || contribution.Mode == ContributionMode.Discussion;
}
