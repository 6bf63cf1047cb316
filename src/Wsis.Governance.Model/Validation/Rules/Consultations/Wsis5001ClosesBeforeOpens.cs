using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class ClosesBeforeOpens(
    ) : RuleImplementation(new Rule("WSIS5001", "closes-before-opens", Severity.Error)
{
    Basis = "The model: an event does not end before it begins",
    Message = "It closes ({closes}) before it opens ({opens}).",
    Description = "A consultation or a meeting closes on the day it opens or later. No finding if partial "
        + "dates do not decide the order.",
    Rationale = "These two dates decide whether a contribution came in time.",
    HowToFix = "Look up both dates; most often they are exchanged, or one has the wrong year.",
    WhenToSuppress = "Never: no event ends before it begins.",
}), IRuleFor<Consultation>, IRuleFor<Meeting>
{
    public void Run(Consultation consultation, ref RuleContext context) =>
        Compare(consultation.Opens, consultation.Closes, ref context);

    public void Run(Meeting meeting, ref RuleContext context) => Compare(meeting.Opens, meeting.Closes, ref context);

    private void Compare(PartialDate opens, PartialDate closes, ref RuleContext context)
    {
        if (closes.IsCertainlyBefore(opens))
        {
            context.Report(this, "/closes", new("closes", closes.ToString()), new("opens", opens.ToString()));
        }
    }
}
