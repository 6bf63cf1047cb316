using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class SupersedesLaterDocument() : RecordRule<Resolution>(new Rule(
    "WSIS1011", "supersedes-later-document", Severity.Error)
{
    Basis = "Logic of time: a resolution replaces earlier ones",
    Message = "{symbol} dates from {last} at the latest, so it cannot supersede {later}, which dates "
        + "from {first} at the earliest.",
    Description = "A resolution must not supersede one that is known to be later. Dates are compared; where a "
        + "date is missing, sessions are.",
    Rationale = "The direction of the link is often reversed; then the wrong text seems to be in force.",
    HowToFix = "Reverse the link, so that the later resolution supersedes the earlier one, or correct the date.",
    WhenToSuppress = "Never: if the dates are right, the link is wrong.",
}), ICrossRecordRule
{
    public override void Run(Resolution document, ref RuleContext context) =>
        LaterDocuments.Report(
            this, document.Symbol, DocumentDates.DaysOf(document), document.Supersedes, "/supersedes", ref context);
}
