using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class ActsAfterDissolved(
    ) : RuleImplementation(new Rule("WSIS4011", "acts-after-dissolved", Severity.Error)
{
    Basis = "The model: a body acts until it is dissolved",
    Message = "{organization} acts here ({acted}) after it was dissolved ({dissolved}).",
    Description = "An organization that issues a report, makes a contribution, conducts a consultation or holds a "
        + "meeting had not been dissolved before doing so. No finding if dates are not stated, or if partial "
        + "dates do not decide the order.",
    Rationale = "A body that no longer exists does not act: the date, the dissolution or the body is wrong.",
    HowToFix = "Correct the date; if a successor acted, name it.",
    WhenToSuppress = "If a document of the body was issued after its end and the records "
        + "give the real dates on purpose.",
}), IRuleFor<Report>, IRuleFor<Contribution>, IRuleFor<Consultation>, IRuleFor<Meeting>, IRequiresLinks
{
    public void Run(Report report, ref RuleContext context) => Compare(report.Author, report.Issued, "/author",
    ref context);

    public void Run(Contribution contribution, ref RuleContext context) =>
        Compare(contribution.Contributor, contribution.Submitted, "/contributor", ref context);

    public void Run(Consultation consultation, ref RuleContext context)
    {
        Compare(consultation.ConductedBy, consultation.Opens, "/conductedBy", ref context);
        Compare(consultation.OnBehalfOf, consultation.Opens, "/onBehalfOf", ref context);
    }

    public void Run(Meeting meeting, ref RuleContext context) => Compare(meeting.Body, meeting.Opens, "/body",
    ref context);

    private void Compare(Id<Organization> actor, PartialDate acted, string place, ref RuleContext context)
    {
        if (!acted.IsDefault
            && context.Find(actor) is { Dissolved: { IsDefault: false } dissolved }
            && dissolved.IsCertainlyBefore(acted))
        {
            context.Report(
                this,
                place,
                new("organization", actor.ToString()),
                new("acted", acted.ToString()),
                new("dissolved", dissolved.ToString()));
        }
    }
}
