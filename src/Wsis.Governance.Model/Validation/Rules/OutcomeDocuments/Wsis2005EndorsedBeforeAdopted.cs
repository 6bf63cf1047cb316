using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class EndorsedBeforeAdopted(
    ) : RuleImplementation(new Rule("WSIS2005", "endorsed-before-adopted", Severity.Error)
{
    Basis = "A/RES/59/220, paragraph 4, and A/RES/60/252, paragraph 3: the Assembly endorses what a "
        + "phase of the Summit had adopted",
    Message = "{document} was adopted on {adopted}, but {resolution}, which is named as its endorsement, "
        + "dates from {last} at the latest.",
    Description = "The endorsing resolution must not be known to be earlier than the document; both directions of the "
        + "link are checked. Dates are compared; if the resolution has no date, its session is.",
    Rationale = "The endorsement gives the outcome its status in the United Nations; it must be the right one.",
    HowToFix = "Correct the resolution or the date. A/RES/59/220 endorses the documents of "
        + "Geneva, A/RES/60/252 those of Tunis.",
    WhenToSuppress = "Never: one of the two is wrong.",
}), IRuleFor<OutcomeDocument>, IRuleFor<Resolution>, ICrossRecordRule
{
    public void Run(OutcomeDocument document, ref RuleContext context)
    {
        if (document.EndorsedBy is { } endorsement)
        {
            var period = DocumentDates.DaysOf(endorsement.Document, ref context);
            Check(document, endorsement.Document, period, "/endorsedBy", ref context);
        }
    }

    public void Run(Resolution resolution, ref RuleContext context)
    {
        var period = DocumentDates.DaysOf(resolution);
        for (var i = 0; i < resolution.Endorses.Count; i++)
        {
            if (context.Find(resolution.Endorses[i]) is { } document && IsEarlier(period, document))
            {
                Check(document, resolution.Symbol, period, FormattableString.Invariant($"/endorses/{i}"), ref context);
            }
        }
    }

    private static bool IsEarlier(DayInterval period, OutcomeDocument document) =>
        DocumentDates.Of(document, out _).IsCertainlyAfter(period.Last);

    private void Check(
        OutcomeDocument document, DocumentRef resolution, DayInterval period, string place, ref RuleContext context)
    {
        if (IsEarlier(period, document))
        {
            context.Report(
                this,
                place,
                new("document", document.IdText),
                new("adopted", DocumentDates.Of(document, out _).ToString()),
                new("resolution", resolution.ToString()),
                new("last", DocumentDates.TextOf(period.Last)));
        }
    }
}
