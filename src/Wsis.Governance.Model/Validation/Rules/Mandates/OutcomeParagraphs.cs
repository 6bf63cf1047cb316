namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>The paragraphs of an outcome document, as far as records state them.</summary>
internal static class OutcomeParagraphs
{
    /// <summary>Finds the first item of a citation that the outcome document cannot have. The work is bounded by the
    /// number of items in one paragraph set.</summary>
    /// <param name="citation">The citation; if it cites another kind of document, nothing is found.</param>
    /// <param name="context">The context, which finds records.</param>
    /// <param name="missing">The item: a paragraph or a range.</param>
    /// <param name="document">The document.</param>
    public static bool TryFindMissing(
        Citation citation, ref RuleContext context, out ParagraphRange missing, out OutcomeDocument? document)
    {
        (missing, document) = (default, Named(citation.Document, ref context));
        if (document is null)
        {
            return false;
        }

        foreach (var range in citation.Paragraphs.Ranges)
        {
            if (range.Part == ParagraphPart.Body && IsMissing(range, document, ref context))
            {
                missing = range;
                return true;
            }
        }

        return false;
    }

    // A/60/687 and A/C.2/59/3 each contain two outcome documents, so a citation does not say which one is meant.
    private static OutcomeDocument? Named(DocumentRef document, ref RuleContext context) =>
        !document.OutcomeDocument.IsDefault || document.Symbol.GetParts().Organ == "wsis"
            ? context.Find(document) as OutcomeDocument
            : null;

    private static bool IsMissing(ParagraphRange range, OutcomeDocument document, ref RuleContext context) =>
        range.Last.Number > document.ParagraphCount
        || (range.Last.Letters is { } letters
            && context.FindParagraph(document.Id, range.Last.Number) is { } paragraph
            && LacksLetter(paragraph, letters));

    private static bool LacksLetter(OutcomeParagraph paragraph, string letters) =>
        paragraph.Subparagraphs.IsEmpty
            ? !EvidenceExtensions.HasUnreadSources(paragraph)
            : !paragraph.IsUnverified && !paragraph.Subparagraphs.Contains(letters);
}
