using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5019.</summary>
internal sealed class MeetingOfAnotherConsultation()
    : Check(new Rule("WSIS5019", "meeting-of-another-consultation", Severity.Error)
    {
        Clause = "A/66/77-E/2011/103, paragraphs 9 to 11: the meeting at which statements were made was that of the "
        + "consultations",
        Message = "The meeting {meeting} belongs to the consultation {other}, not to {consultation}.",
        Checks = "A meeting that a contribution or a consultation names belongs to the same consultation, where the "
        + "meeting says to which it belongs.",
        Why = "What was said in one consultation would be counted in another. The talks of 2006, the consultations of "
        + "2010 and the open meeting of 2012 dealt with the same subject and are easily mixed up.",
        Mend = "Correct the meeting, or the consultation that the meeting names.",
        Suppress = "Where one meeting served two consultations and the source says so.",
    }), ICheckOf<Contribution>, ICheckOf<Consultation>, INeedsCorpus
{
    public void Run(Contribution contribution, ref Scope scope) =>
        Compare(contribution.Meeting, contribution.Consultation, "/meeting", -1, ref scope);

    public void Run(Consultation consultation, ref Scope scope)
    {
        for (var i = 0; i < consultation.Meetings.Count; i++)
        {
            Compare(consultation.Meetings[i], consultation.Id, "/meetings", i, ref scope);
        }
    }

    private void Compare(Id<Meeting> id, Id<Consultation> own, string place, int index, ref Scope scope)
    {
        if (scope.Find(id) is { Consultation.IsDefault: false } meeting && meeting.Consultation != own)
        {
            scope.Report(
                this,
                index < 0 ? JsonPointer.Parse(place) : JsonPointer.Parse(place).Append(index),
                new("meeting", meeting.IdText),
                new("other", meeting.Consultation.ToString()),
                new("consultation", own.ToString()));
        }
    }
}
