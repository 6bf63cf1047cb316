using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class RecallsLaterDocument() : RecordRule<Resolution>(new Rule(
    "WSIS1013", "recalls-later-document", Severity.Error)
{
    Basis = "Logic of time: a preamble recalls earlier documents",
    Message = "{symbol} dates from {last} at the latest, so it cannot recall {later}, which dates "
        + "from {first} at the earliest.",
    Description = "A resolution must not recall a document that is known to be later. Dates are compared; where a "
        + "date is missing, sessions are.",
    Rationale = "A number is misprinted or was read in the wrong order (Arabic print mirrors 60/252 to 252/60), and "
        + "the chain of resolutions is broken.",
    HowToFix = "Check the preamble and correct the symbol, or correct the date.",
    WhenToSuppress = "If the preamble itself prints the wrong number and the record keeps "
        + "it; an erratum should say so.",
}), ICrossRecordRule
{
    public override void Run(Resolution document, ref RuleContext context) =>
        LaterDocuments.Report(
            this, document.Symbol, DocumentDates.DaysOf(document), document.Recalls, "/recalls", ref context);
}
