using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class PursuantToLaterDocument() : RecordRule<Report>(new Rule(
    "WSIS1017", "pursuant-to-later-document", Severity.Error)
{
    Basis = "Logic of time: a report is requested before it is written",
    Message = "{symbol} dates from {last} at the latest, so it cannot be pursuant to {later}, which dates "
        + "from {first} at the earliest.",
    Description = "A report must not be pursuant to a document that is known to be later. Dates are compared; if a "
        + "resolution has no date, its session is.",
    Rationale = "The report would seem to discharge a mandate that did not exist yet, and the mandate "
        + "that it answers would stay open.",
    HowToFix = "Check the first paragraph of the report, which names the request; correct the symbol or the date.",
    WhenToSuppress = "Never: if the dates are right, the link is wrong.",
}), ICrossRecordRule
{
    public override void Run(Report report, ref RuleContext context)
    {
        var issued = report.Issued.ToInterval();
        for (var i = 0; i < report.PursuantTo.Count; i++)
        {
            var asking = report.PursuantTo[i].Document;
            var period = DocumentDates.DaysOf(asking, ref context);
            if (issued.IsBefore(period))
            {
                var place = FormattableString.Invariant($"/pursuantTo/{i}/document");
                LaterDocuments.Report(this, report.Symbol, issued, asking.ToString(), period, place, ref context);
            }
        }
    }
}
