using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1013.</summary>
internal sealed class RecallsLaterDocument() : RecordRule<Resolution>(new Rule(
    "WSIS1013", "recalls-later-document", Severity.Error)
{
    Basis = "Logic of time: a preamble recalls what was decided before",
    Message = "{symbol} is not later than {last}, so it cannot recall {later}, which is not earlier than {first}.",
    Description =
        "A resolution recalls only documents that are not certainly later than itself. The date counts, or where "
        + "none is stated the session.",
    Rationale =
        "A number is misprinted or read in the wrong order (Arabic print mirrors 60/252 to 252/60), and the chain "
        + "of resolutions breaks.",
    HowToFix = "Look the preamble up and correct the symbol, or the date.",
    WhenToSuppress =
        "Where the preamble itself prints the wrong number and the record keeps it; an erratum should say so.",
}), ICrossRecordRule
{
    public override void Run(Resolution document, ref RuleContext context) =>
        LaterDocuments.Report(
            this, document.Symbol, DocumentDates.DaysOf(document), document.Recalls, "/recalls", ref context);
}
