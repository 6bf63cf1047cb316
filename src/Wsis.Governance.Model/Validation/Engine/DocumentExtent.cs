namespace Wsis.Governance.Validation.Engine;

/// <summary>How far the numbered paragraphs of a document go.</summary>
internal static class DocumentExtent
{
    /// <summary>The number of paragraphs of a document; null where no record states it.</summary>
    /// <remarks>One symbol may stand for several outcome documents (A/60/687 carries both of Tunis), so an outcome
    /// document counts only where it is named by its id.</remarks>
    public static int? Of(DocumentRef document, ref RuleContext context) => Of(document, context.Find(document));

    /// <summary>The number of paragraphs of a document whose record was looked up; null where that does not state
    /// it.</summary>
    public static int? Of(DocumentRef document, Record? found) => found switch
    {
        OutcomeDocument outcome when !document.OutcomeDocument.IsDefault => outcome.ParagraphCount,
        Report report => report.ParagraphCount,
        _ => null,
    };

    /// <summary>The first item of a set that names a numbered paragraph beyond the last one; <c>default</c> where there
    /// is none. Annexes, footnotes and tables have numbers of their own, or none.</summary>
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
