using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class SubmittedOutsideWindow() : RecordRule<Contribution>(new Rule(
    "WSIS5002", "submitted-outside-window", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraphs 8 and 9: contributions were received while the consultations lasted",
    Message = "Submitted {submitted}, but the consultation {consultation} was open from {opens} to {closes}.",
    Description = "A contribution is dated within the period of its consultation. No finding if "
        + "partial dates do not decide that.",
    Rationale = "A contribution dated outside the consultation period is not part of it and "
        + "is not counted in its results.",
    HowToFix = "Correct the date, or the consultation that the contribution names.",
    WhenToSuppress = "If those who conducted the consultation say that they accepted late contributions.",
}), IRequiresLinks
{
    public override void Run(Contribution contribution, ref RuleContext context)
    {
        var submitted = contribution.Submitted;
        if (!submitted.IsDefault
            && context.Find(contribution.Consultation) is { } consultation
            && (submitted.IsCertainlyBefore(consultation.Opens) || submitted.IsCertainlyAfter(consultation.Closes)))
        {
            context.Report(
                this,
                "/submitted",
                new("submitted", submitted.ToString()),
                new("consultation", consultation.IdText),
                new("opens", consultation.Opens.ToString()),
                new("closes", consultation.Closes.ToString()));
        }
    }
}
