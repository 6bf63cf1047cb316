using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1011.</summary>
internal sealed class SupersedesLaterDocument() : RecordCheck<Resolution>(new Rule(
    "WSIS1011", "supersedes-later-document", Severity.Error)
{
    Clause = "Logic of time: a resolution takes the place of earlier ones",
    Message = "{symbol} is not later than {last}, so it cannot supersede {later}, which is not earlier than {first}.",
    Checks =
        "A resolution supersedes only resolutions that are not certainly later than itself. The date counts, or "
        + "where none is stated the session.",
    Why = "The order is most often turned round, and then the wrong text passes for the one in force.",
    Mend = "Turn the link round: it stands in the later resolution. Or correct the date.",
    Suppress = "Never: where the dates are right, the link is wrong.",
}), ILooksBeyond
{
    public override void Run(Resolution document, ref Scope scope) =>
        LaterDocuments.Report(
            this, document.Symbol, DocumentDates.DaysOf(document), document.Supersedes, "/supersedes", ref scope);
}
