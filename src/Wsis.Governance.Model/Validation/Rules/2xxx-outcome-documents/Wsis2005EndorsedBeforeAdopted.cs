using Wsis.Governance.Calendar;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2005.</summary>
internal sealed class EndorsedBeforeAdopted() : Check(new Rule("WSIS2005", "endorsed-before-adopted", Severity.Error)
{
    Clause =
        "A/RES/59/220, paragraph 4, and A/RES/60/252, paragraph 3: the Assembly endorses what a phase of the Summit "
        + "adopted before",
    Message =
        "{document} was adopted on {adopted}; {resolution}, which is to have endorsed it, is not later than {last}.",
    Checks =
        "The resolution that endorses an outcome document is not certainly earlier than the document, seen from the "
        + "document and from the resolution. Its date counts, or where none is stated its session.",
    Why = "The endorsement gives the outcome its standing in the United Nations; it must be the right one.",
    Mend = "Correct the resolution or the date. 59/220 endorses the documents of Geneva, 60/252 those of Tunis.",
    Suppress = "Never: one of the two is wrong.",
}), ICheckOf<OutcomeDocument>, ICheckOf<Resolution>, ILooksBeyond
{
    public void Run(OutcomeDocument document, ref Scope scope)
    {
        if (document.EndorsedBy is { } endorsement)
        {
            var period = DocumentDates.DaysOf(endorsement.Document, ref scope);
            Check(document, endorsement.Document, period, "/endorsedBy", ref scope);
        }
    }

    public void Run(Resolution resolution, ref Scope scope)
    {
        var period = DocumentDates.DaysOf(resolution);
        for (var i = 0; i < resolution.Endorses.Count; i++)
        {
            if (scope.Find(resolution.Endorses[i]) is { } document && IsEarlier(period, document))
            {
                Check(document, resolution.Symbol, period, FormattableString.Invariant($"/endorses/{i}"), ref scope);
            }
        }
    }

    private static bool IsEarlier(DayInterval period, OutcomeDocument document) =>
        DocumentDates.Of(document, out _).IsCertainlyAfter(period.Last);

    private void Check(
        OutcomeDocument document, DocumentRef resolution, DayInterval period, string place, ref Scope scope)
    {
        if (IsEarlier(period, document))
        {
            scope.Report(
                this,
                place,
                new("document", document.IdText),
                new("adopted", DocumentDates.Of(document, out _).ToString()),
                new("resolution", resolution.ToString()),
                new("last", DocumentDates.TextOf(period.Last)));
        }
    }
}
