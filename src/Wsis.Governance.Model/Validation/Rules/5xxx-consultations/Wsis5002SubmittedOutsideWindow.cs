using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5002.</summary>
internal sealed class SubmittedOutsideWindow() : RecordCheck<Contribution>(new Rule(
    "WSIS5002", "submitted-outside-window", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, paragraphs 8 and 9: contributions were received while the consultations lasted",
    Message = "Submitted {submitted}, but the consultation {consultation} was open from {opens} to {closes}.",
    Checks = "A contribution is dated within the time in which its consultation was open. Where dates are known in "
        + "part only and leave that open, nothing is said.",
    Why = "What came outside the time was not part of the consultation and is not counted in its results.",
    Mend = "Correct the date, or the consultation that the contribution names.",
    Suppress = "Where those who conducted the consultation say that they accepted late contributions.",
}), INeedsCorpus
{
    public override void Run(Contribution contribution, ref Scope scope)
    {
        var submitted = contribution.Submitted;
        if (!submitted.IsDefault
            && scope.Find(contribution.Consultation) is { } consultation
            && (submitted.IsCertainlyBefore(consultation.Opens) || submitted.IsCertainlyAfter(consultation.Closes)))
        {
            scope.Report(
                this,
                "/submitted",
                new("submitted", submitted.ToString()),
                new("consultation", consultation.IdText),
                new("opens", consultation.Opens.ToString()),
                new("closes", consultation.Closes.ToString()));
        }
    }
}
