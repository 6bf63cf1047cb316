using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1016.</summary>
internal sealed class UpdatesLaterDocument() : RecordRule<Report>(new Rule(
    "WSIS1016", "updates-later-document", Severity.Error)
{
    Basis = "Logic of time: a document updates earlier ones",
    Message = "{symbol} is not later than {last}, so it cannot update {later}, which is not earlier than {first}.",
    Description = "A report updates only documents that are not certainly later than itself.",
    Rationale = "Readers would take the older figures for the newer ones.",
    HowToFix = "Turn the link round, or correct the date.",
    WhenToSuppress = "Never: where the dates are right, the link is wrong.",
}), ICrossRecordRule
{
    public override void Run(Report document, ref RuleContext context) =>
        LaterDocuments.Report(
            this, document.Symbol, document.Issued.ToInterval(), document.Updates, "/updates", ref context);
}
