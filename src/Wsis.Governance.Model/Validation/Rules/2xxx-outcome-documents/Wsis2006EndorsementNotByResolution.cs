using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2006.</summary>
internal sealed class EndorsementNotByResolution() : RecordCheck<OutcomeDocument>(new Rule(
    "WSIS2006", "endorsement-not-by-resolution", Severity.Error)
{
    Clause = "A/RES/59/220, paragraph 4, and A/RES/60/252, paragraph 3",
    Message = "{document} is to have been endorsed by {by}, which is neither a resolution nor a decision.",
    Checks =
        "What endorses an outcome document is a resolution or a decision, by its symbol. Nothing is said of a body "
        + "that this version does not know.",
    Why =
        "A report, a draft or another outcome document can transmit an outcome, but only an organ's decision "
        + "endorses it.",
    Mend = "Name the resolution: A/RES/59/220 for Geneva, A/RES/60/252 for Tunis. A/60/687 only transmits the texts.",
    Suppress = "Never: leave the endorsement out where it is not known.",
})
{
    public override void Run(OutcomeDocument document, ref Scope scope)
    {
        if (document.EndorsedBy is { } endorsement && IsNoResolution(endorsement.Document))
        {
            scope.Report(
                this,
                "/endorsedBy/document",
                new("document", document.IdText),
                new("by", endorsement.Document.ToString()));
        }
    }

    private static bool IsNoResolution(DocumentRef document)
    {
        if (!document.OutcomeDocument.IsDefault)
        {
            return true;
        }

        var parts = document.Symbol.GetParts();
        return parts.BodyKnown && parts.Kind is not (SymbolKind.Resolution or SymbolKind.Decision);
    }
}
