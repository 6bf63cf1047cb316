using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class MeetingOutsideConsultation()
    : RuleImplementation(new Rule("WSIS5005", "meeting-outside-consultation", Severity.Error)
    {
        Basis = "A/66/77-E/2011/103, paragraphs 8 and 9: the meeting of 14 December 2010 was within the four months",
        Message = "The meeting {meeting} was held {days}, but the consultation {consultation} was open from {opens} to "
        + "{closes}.",
        Description = "A meeting of a consultation is held while the consultation is open. The link may be in the "
            + "meeting or in the consultation. No finding if partial dates do not decide that.",
        Rationale = "A statement at a meeting outside the period is not a contribution to the consultation.",
        HowToFix = "Correct the dates, or the consultation to which the meeting belongs.",
        WhenToSuppress = "If a source counts a briefing before the opening, or a hearing after the "
            + "close, as part of the consultation.",
    }), IRuleFor<Meeting>, IRuleFor<Consultation>, IRequiresLinks
{
    public void Run(Meeting meeting, ref RuleContext context)
    {
        if (context.Find(meeting.Consultation) is { } consultation && IsOutside(meeting, consultation))
        {
            Report(meeting, consultation, JsonPointer.Parse("/consultation"), ref context);
        }
    }

    // A meeting that names its consultation is checked there, so that it is checked once.
    public void Run(Consultation consultation, ref RuleContext context)
    {
        for (var i = 0; i < consultation.Meetings.Count; i++)
        {
            if (context.Find(consultation.Meetings[i]) is { Consultation.IsDefault: true } meeting
                && IsOutside(meeting, consultation))
            {
                Report(meeting, consultation, PointerBuilder.At($"/meetings/{i}"), ref context);
            }
        }
    }

    private void Report(Meeting meeting, Consultation consultation, JsonPointer place, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("meeting", meeting.IdText),
            new("days", Days.Of(meeting)),
            new("consultation", consultation.IdText),
            new("opens", consultation.Opens.ToString()),
            new("closes", consultation.Closes.ToString()));

    private static bool IsOutside(Meeting meeting, Consultation consultation) =>
        meeting.Opens.IsCertainlyBefore(consultation.Opens)
        || meeting.Opens.IsCertainlyAfter(consultation.Closes)
        || (!meeting.Closes.IsDefault && meeting.Closes.IsCertainlyAfter(consultation.Closes));
}
