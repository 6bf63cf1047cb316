using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1017.</summary>
internal sealed class PursuantToLaterDocument() : RecordRule<Report>(new Rule(
    "WSIS1017", "pursuant-to-later-document", Severity.Error)
{
    Basis = "Logic of time: a report is asked for before it is written",
    Message =
        "{symbol} is not later than {last}, so it cannot be pursuant to {later}, which is not earlier than {first}.",
    Description =
        "A report is pursuant only to documents that are not certainly later than itself. The date counts, or for a "
        + "resolution without one its session.",
    Rationale =
        "The report would seem to discharge a mandate that did not exist yet, and the one it answers would stay "
        + "open.",
    HowToFix =
        "Look up the first paragraph of the report, which says what asked for it; correct the symbol, or the date.",
    WhenToSuppress = "Never: where the dates are right, the link is wrong.",
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
