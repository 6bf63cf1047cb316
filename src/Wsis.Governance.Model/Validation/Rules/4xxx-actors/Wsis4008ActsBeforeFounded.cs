using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4008.</summary>
internal sealed class ActsBeforeFounded() : Check(new Rule("WSIS4008", "acts-before-founded", Severity.Error)
{
    Clause = "The model: a body acts after it was founded",
    Message = "{organization} acts here ({acted}) before it was founded ({founded}).",
    Checks = "Who issues a report, makes a contribution, conducts a consultation or holds a meeting had been founded "
        + "by then. A mandate may ask a body to act that is yet to be set up. Where dates are not stated, or known in "
        + "part and leave the order open, nothing is said.",
    Why = "A body that did not exist did not act: the date, the founding or the body is wrong.",
    Mend = "Correct the date; where a predecessor acted, name it.",
    Suppress = "Where a body acted under its later name before it was formally set up, as preparatory secretariats do.",
}), ICheckOf<Report>, ICheckOf<Contribution>, ICheckOf<Consultation>, ICheckOf<Meeting>, INeedsCorpus
{
    public void Run(Report report, ref Scope scope) => Compare(report.Author, report.Issued, "/author", ref scope);

    public void Run(Contribution contribution, ref Scope scope) =>
        Compare(contribution.Contributor, contribution.Submitted, "/contributor", ref scope);

    public void Run(Consultation consultation, ref Scope scope)
    {
        Compare(consultation.ConductedBy, consultation.Opens, "/conductedBy", ref scope);
        Compare(consultation.OnBehalfOf, consultation.Opens, "/onBehalfOf", ref scope);
    }

    public void Run(Meeting meeting, ref Scope scope) => Compare(meeting.Body, meeting.Opens, "/body", ref scope);

    private void Compare(Id<Organization> actor, PartialDate acted, string place, ref Scope scope)
    {
        if (!acted.IsDefault
            && scope.Find(actor) is { Founded: { IsDefault: false } founded }
            && acted.IsCertainlyBefore(founded))
        {
            scope.Report(
                this,
                place,
                new("organization", actor.ToString()),
                new("acted", acted.ToString()),
                new("founded", founded.ToString()));
        }
    }
}
