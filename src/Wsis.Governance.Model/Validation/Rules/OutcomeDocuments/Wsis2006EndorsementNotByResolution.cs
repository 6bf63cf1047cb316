namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class EndorsementNotByResolution() : RecordRule<OutcomeDocument>(new Rule(
    "WSIS2006", "endorsement-not-by-resolution", Severity.Error)
{
    Basis = "A/RES/59/220, paragraph 4, and A/RES/60/252, paragraph 3",
    Message = "{document} names {by} as its endorsement, which is neither a resolution nor a decision.",
    Description = "An outcome document is endorsed by a resolution or a decision, named by its symbol. No finding if "
        + "this version does not know the issuing body.",
    Rationale = "A report, a draft or another outcome document can transmit an outcome, but only a "
        + "decision of an organ endorses it.",
    HowToFix =
        "Name the resolution: A/RES/59/220 for Geneva, A/RES/60/252 for Tunis. A/60/687 only transmits the texts.",
    WhenToSuppress = "Never: omit the endorsement if it is not known.",
})
{
    public override void Run(OutcomeDocument document, ref RuleContext context)
    {
        if (document.EndorsedBy is { } endorsement && IsNoResolution(endorsement.Document))
        {
            context.Report(
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
        return parts.IsBodyKnown && parts.Kind is not (SymbolKind.Resolution or SymbolKind.Decision);
    }
}
