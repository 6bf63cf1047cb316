using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5005.</summary>
internal sealed class MeetingOutsideConsultation()
    : Check(new Rule("WSIS5005", "meeting-outside-consultation", Severity.Error)
    {
        Clause = "A/66/77-E/2011/103, paragraphs 8 and 9: the meeting of 14 December 2010 fell within the four months",
        Message = "The meeting {meeting} was held {days}, but the consultation {consultation} was open from {opens} to "
        + "{closes}.",
        Checks = "A meeting of a consultation is held while the consultation is open. The link may stand in the "
        + "meeting or in the consultation; dates known in part only are not judged where they leave it open.",
        Why = "What is said at a meeting outside the time is no contribution to the consultation.",
        Mend = "Correct the dates, or the consultation to which the meeting belongs.",
        Suppress = "Where a source counts a briefing before the opening, or a hearing after the close, to the "
        + "consultation.",
    }), ICheckOf<Meeting>, ICheckOf<Consultation>, INeedsCorpus
{
    public void Run(Meeting meeting, ref Scope scope)
    {
        if (scope.Find(meeting.Consultation) is { } consultation && IsOutside(meeting, consultation))
        {
            Report(meeting, consultation, JsonPointer.Parse("/consultation"), ref scope);
        }
    }

    // A meeting that names its consultation is judged there, once.
    public void Run(Consultation consultation, ref Scope scope)
    {
        for (var i = 0; i < consultation.Meetings.Count; i++)
        {
            if (scope.Find(consultation.Meetings[i]) is { Consultation.IsDefault: true } meeting
                && IsOutside(meeting, consultation))
            {
                Report(meeting, consultation, Place.At($"/meetings/{i}"), ref scope);
            }
        }
    }

    private void Report(Meeting meeting, Consultation consultation, JsonPointer place, ref Scope scope) =>
        scope.Report(
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
