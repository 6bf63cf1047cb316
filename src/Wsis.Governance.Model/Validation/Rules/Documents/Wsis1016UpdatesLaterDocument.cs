using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class UpdatesLaterDocument() : RecordRule<Report>(new Rule(
    "WSIS1016", "updates-later-document", Severity.Error)
{
    Basis = "Logic of time: a document updates earlier ones",
    Message = "{symbol} dates from {last} at the latest, so it cannot update {later}, which dates "
        + "from {first} at the earliest.",
    Description = "A report must not update a document that is known to be later.",
    Rationale = "Readers would take the older figures for the newer ones.",
    HowToFix = "Reverse the link, or correct the date.",
    WhenToSuppress = "Never: if the dates are right, the link is wrong.",
}), ICrossRecordRule
{
    public override void Run(Report document, ref RuleContext context) =>
        LaterDocuments.Report(
            this, document.Symbol, document.Issued.ToInterval(), document.Updates, "/updates", ref context);
}
