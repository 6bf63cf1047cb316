using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1011.</summary>
internal sealed class SupersedesLaterDocument() : RecordRule<Resolution>(new Rule(
    "WSIS1011", "supersedes-later-document", Severity.Error)
{
    Basis = "Logic of time: a resolution takes the place of earlier ones",
    Message = "{symbol} is not later than {last}, so it cannot supersede {later}, which is not earlier than {first}.",
    Description =
        "A resolution supersedes only resolutions that are not certainly later than itself. The date counts, or "
        + "where none is stated the session.",
    Rationale = "The order is most often turned round, and then the wrong text passes for the one in force.",
    HowToFix = "Turn the link round: it stands in the later resolution. Or correct the date.",
    WhenToSuppress = "Never: where the dates are right, the link is wrong.",
}), ICrossRecordRule
{
    public override void Run(Resolution document, ref RuleContext context) =>
        LaterDocuments.Report(
            this, document.Symbol, DocumentDates.DaysOf(document), document.Supersedes, "/supersedes", ref context);
}
