using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Which paragraphs an outcome document has, as far as the records tell.</summary>
internal static class OutcomeParagraphs
{
    /// <summary>Looks for the first item of a citation that the outcome document cannot have. Bounded by the items of
    /// one paragraph set.</summary>
    /// <param name="citation">The citation; nothing is found in one of another document.</param>
    /// <param name="scope">Where records are looked up.</param>
    /// <param name="missing">The item: a place or a range.</param>
    /// <param name="document">The document.</param>
    public static bool TryFindMissing(
        Citation citation, ref Scope scope, out ParagraphRange missing, out OutcomeDocument? document)
    {
        (missing, document) = (default, Named(citation.Document, ref scope));
        if (document is null)
        {
            return false;
        }

        foreach (var range in citation.Paragraphs.Ranges)
        {
            if (range.Part == ParagraphPart.Body && IsMissing(range, document, ref scope))
            {
                missing = range;
                return true;
            }
        }

        return false;
    }

    // A/60/687 and A/C.2/59/3 each hold two outcome documents: what they are cited for is open.
    private static OutcomeDocument? Named(DocumentRef document, ref Scope scope) =>
        !document.OutcomeDocument.IsDefault || document.Symbol.GetParts().Organ == "wsis"
            ? scope.Find(document) as OutcomeDocument
            : null;

    private static bool IsMissing(ParagraphRange range, OutcomeDocument document, ref Scope scope) =>
        range.Last.Number > document.ParagraphCount
        || (range.Last.Letters is { } letters
            && scope.FindParagraph(document.Id, range.Last.Number) is { } paragraph
            && LacksLetter(paragraph, letters));

    private static bool LacksLetter(OutcomeParagraph paragraph, string letters) =>
        paragraph.Subparagraphs.IsEmpty
            ? !Evidences.LeavesGaps(paragraph)
            : !paragraph.IsUnverified && !paragraph.Subparagraphs.Contains(letters);
}
