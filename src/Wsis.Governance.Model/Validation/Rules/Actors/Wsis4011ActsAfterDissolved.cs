using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class ActsAfterDissolved(
    ) : RuleImplementation(new Rule("WSIS4011", "acts-after-dissolved", Severity.Error)
{
    Basis = "The model: a body acts until it is dissolved",
    Message = "{organization} acts here, or is asked to ({acted}), after it was dissolved ({dissolved}).",
    Description = "An organization that issues a report, makes a contribution, conducts a consultation, holds a "
        + "meeting or facilitates what an outcome document decides had not been dissolved before doing so, and one "
        + "that operates a mechanism not before that was established. One to which a proposal is addressed was not "
        + "dissolved before all documents that are its sources. No finding if dates are not stated, or if "
        + "partial dates do not decide the order.",
    Rationale = "A body that no longer exists does not act: the date, the dissolution or the body is wrong.",
    HowToFix = "Correct the date; if a successor acted, name it.",
    WhenToSuppress = "If a document of the body was issued after its end and the records "
        + "give the real dates on purpose.",
}), IRuleFor<Report>, IRuleFor<Contribution>, IRuleFor<Consultation>, IRuleFor<Meeting>,
    IRuleFor<CooperationMechanism>, IRuleFor<OutcomeParagraph>, IRuleFor<Proposal>, IRequiresLinks
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

    public void Run(CooperationMechanism mechanism, ref RuleContext context)
    {
        for (var i = 0; i < mechanism.OperatedBy.Count; i++)
        {
            if (ActsAfterEnd(mechanism.OperatedBy[i], mechanism.Established, ref context, out var dissolved))
            {
                var place = FormattableString.Invariant($"/operatedBy/{i}");
                Report(mechanism.OperatedBy[i], mechanism.Established, dissolved, place, ref context);
            }
        }
    }

    public void Run(OutcomeParagraph paragraph, ref RuleContext context)
    {
        if (paragraph.Facilitators.IsEmpty || context.Find(paragraph.Document) is not { } document)
        {
            return;
        }

        for (var i = 0; i < paragraph.Facilitators.Count; i++)
        {
            if (ActsAfterEnd(paragraph.Facilitators[i], document.AdoptedDate, ref context, out var dissolved))
            {
                var place = FormattableString.Invariant($"/facilitators/{i}");
                Report(paragraph.Facilitators[i], document.AdoptedDate, dissolved, place, ref context);
            }
        }
    }

    public void Run(Proposal proposal, ref RuleContext context)
    {
        if (context.Find(proposal.Addressee) is not { Dissolved: { IsDefault: false } dissolved }
            || proposal.Sources.IsEmpty)
        {
            return;
        }

        var first = DateOnly.MaxValue;
        foreach (var source in proposal.Sources)
        {
            var issued = DocumentDates.DaysOf(source.Document, ref context).First;
            first = issued < first ? issued : first;
        }

        if (dissolved.IsCertainlyBefore(PartialDate.FromDateOnly(first)))
        {
            Report(proposal.Addressee, PartialDate.FromDateOnly(first), dissolved, "/addressee", ref context);
        }
    }

    private static bool ActsAfterEnd(
        Id<Organization> actor, PartialDate acted, ref RuleContext context, out PartialDate dissolved)
    {
        dissolved = acted.IsDefault ? default : context.Find(actor)?.Dissolved ?? default;
        return !dissolved.IsDefault && dissolved.IsCertainlyBefore(acted);
    }

    private void Compare(Id<Organization> actor, PartialDate acted, string place, ref RuleContext context)
    {
        if (ActsAfterEnd(actor, acted, ref context, out var dissolved))
        {
            Report(actor, acted, dissolved, place, ref context);
        }
    }

    private void Report(
        Id<Organization> actor, PartialDate acted, PartialDate dissolved, string place, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("organization", actor.ToString()),
            new("acted", acted.ToString()),
            new("dissolved", dissolved.ToString()));
}
