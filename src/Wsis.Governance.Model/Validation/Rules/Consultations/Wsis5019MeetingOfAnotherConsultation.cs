using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class MeetingOfAnotherConsultation()
    : RuleImplementation(new Rule("WSIS5019", "meeting-of-another-consultation", Severity.Error)
    {
        Basis = "A/66/77-E/2011/103, paragraphs 9 to 11: the meeting at which statements were made was that of the "
        + "consultations",
        Message = "The meeting {meeting} belongs to the consultation {other}, not to {consultation}.",
        Description = "A meeting that a contribution or a consultation names belongs to the same consultation, if the "
            + "meeting names its consultation.",
        Rationale = "A statement in one consultation would be counted in another. The talks of 2006, the "
            + "consultations of 2010 and the open meeting of 2012 dealt with the same subject and are easily confused.",
        HowToFix = "Correct the meeting, or the consultation that the meeting names.",
        WhenToSuppress = "If one meeting served two consultations and the source says so.",
    }), IRuleFor<Contribution>, IRuleFor<Consultation>, IRequiresLinks
{
    public void Run(Contribution contribution, ref RuleContext context) =>
        Compare(contribution.Meeting, contribution.Consultation, "/meeting", -1, ref context);

    public void Run(Consultation consultation, ref RuleContext context)
    {
        for (var i = 0; i < consultation.Meetings.Count; i++)
        {
            Compare(consultation.Meetings[i], consultation.Id, "/meetings", i, ref context);
        }
    }

    private void Compare(Id<Meeting> id, Id<Consultation> own, string place, int index, ref RuleContext context)
    {
        if (context.Find(id) is { Consultation.IsDefault: false } meeting && meeting.Consultation != own)
        {
            context.Report(
                this,
                index < 0 ? JsonPointer.Parse(place) : JsonPointer.Parse(place).Append(index),
                new("meeting", meeting.IdText),
                new("other", meeting.Consultation.ToString()),
                new("consultation", own.ToString()));
        }
    }
}
