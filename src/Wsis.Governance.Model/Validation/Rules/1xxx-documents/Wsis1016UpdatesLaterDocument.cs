using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1016.</summary>
internal sealed class UpdatesLaterDocument() : RecordCheck<Report>(new Rule(
    "WSIS1016", "updates-later-document", Severity.Error)
{
    Clause = "Logic of time: a document updates earlier ones",
    Message = "{symbol} is not later than {last}, so it cannot update {later}, which is not earlier than {first}.",
    Checks = "A report updates only documents that are not certainly later than itself.",
    Why = "Readers would take the older figures for the newer ones.",
    Mend = "Turn the link round, or correct the date.",
    Suppress = "Never: where the dates are right, the link is wrong.",
}), ILooksBeyond
{
    public override void Run(Report document, ref Scope scope) =>
        LaterDocuments.Report(
            this, document.Symbol, document.Issued.ToInterval(), document.Updates, "/updates", ref scope);
}
