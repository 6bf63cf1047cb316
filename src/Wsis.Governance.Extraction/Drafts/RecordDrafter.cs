namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts the records of a document that holds one resolution: the resolution, and its mandates.</summary>
internal static class RecordDrafter
{
    /// <summary>The records, and notes on what was left out.</summary>
    public static RecordDraft Draft(ExtractedDocument document)
    {
        if (DraftScope.Create(document) is not { } scope)
        {
            var missing = document.Symbol.IsDefault ? "symbol" : "organ";
            return new RecordDraft(default, [$"No record was drafted: the text does not state its {missing}."]);
        }

        var records = new List<Record> { new ResolutionDrafter(scope).Draft() };
        var mandates = new MandateDrafter(scope);
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Operative)
            {
                records.AddRange(mandates.Draft(paragraph));
            }
        }

        return new RecordDraft([.. records], [.. scope.Notes]);
    }
}
