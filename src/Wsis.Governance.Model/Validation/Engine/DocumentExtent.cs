namespace Wsis.Governance.Validation.Engine;

/// <summary>The range of the numbered paragraphs of a document.</summary>
internal static class DocumentExtent
{
    /// <summary>The number of paragraphs of a document; null if no record states it.</summary>
    /// <remarks>One symbol may belong to several outcome documents (A/60/687 contains both of Tunis), so an outcome
    /// document counts only if it is named by its id.</remarks>
    public static int? Of(DocumentRef document, ref RuleContext context) => Of(document, context.Find(document));

    /// <summary>The number of paragraphs of a document whose record was looked up; null if that record does
    /// not state it.</summary>
    public static int? Of(DocumentRef document, Record? found) => found switch
    {
        OutcomeDocument outcome when !document.OutcomeDocument.IsDefault => outcome.ParagraphCount,
        Report report => report.ParagraphCount,
        _ => null,
    };

    /// <summary>The first item of a set that names a numbered paragraph beyond the last one; <c>default</c> if there is
    /// none. Annexes, footnotes and tables have their own numbers, or none.</summary>
    public static ParagraphRange FirstBeyond(ParagraphSet paragraphs, int count)
    {
        foreach (var range in paragraphs.Ranges)
        {
            if (range.Part == ParagraphPart.Body && range.Last.Number > count)
            {
                return range;
            }
        }

        return default;
    }
}
