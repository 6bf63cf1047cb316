using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class ActsBeforeFounded(
    ) : RuleImplementation(new Rule("WSIS4008", "acts-before-founded", Severity.Error)
{
    Basis = "The model: a body acts after it was founded",
    Message = "{organization} acts here ({acted}) before it was founded ({founded}).",
    Description = "An organization that issues a report, makes a contribution, conducts a consultation or holds a "
        + "meeting was founded before doing so. A mandate may address a body that does not exist yet. No finding if "
        + "dates are not stated, or if partial dates do not decide the order.",
    Rationale = "A body that did not exist did not act: the date, the founding or the body is wrong.",
    HowToFix = "Correct the date; if a predecessor acted, name it.",
    WhenToSuppress = "If a body acted under its later name before it was formally founded, "
        + "as preparatory secretariats do.",
}), IRuleFor<Report>, IRuleFor<Contribution>, IRuleFor<Consultation>, IRuleFor<Meeting>, IRequiresLinks
{
    public void Run(Report report, ref RuleContext context) =>
        Compare(report.Author, report.Issued, "/author", ref context);

    public void Run(Contribution contribution, ref RuleContext context) =>
        Compare(contribution.Contributor, contribution.Submitted, "/contributor", ref context);

    public void Run(Consultation consultation, ref RuleContext context)
    {
        Compare(consultation.ConductedBy, consultation.Opens, "/conductedBy", ref context);
        Compare(consultation.OnBehalfOf, consultation.Opens, "/onBehalfOf", ref context);
    }

    public void Run(Meeting meeting, ref RuleContext context) =>
        Compare(meeting.Body, meeting.Opens, "/body", ref context);

    private void Compare(Id<Organization> actor, PartialDate acted, string place, ref RuleContext context)
    {
        if (!acted.IsDefault
            && context.Find(actor) is { Founded: { IsDefault: false } founded }
            && acted.IsCertainlyBefore(founded))
        {
            context.Report(
                this,
                place,
                new("organization", actor.ToString()),
                new("acted", acted.ToString()),
                new("founded", founded.ToString()));
        }
    }
}
