namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts the records of a document that holds one resolution, or several under one number: 34/65 A, 34/65
/// B.</summary>
internal static class PartDrafter
{
    /// <summary>The records, part by part.</summary>
    public static RecordDraft Draft(ExtractedDocument document)
    {
        var parts = document.Paragraphs.Select(paragraph => paragraph.Part).OfType<string>().Distinct().ToList();
        if (parts.Count < 2 || document.Symbol is not { IsDefault: false, Letters: null })
        {
            return new RecordDrafter(document).Draft();
        }

        var (records, notes) = (new List<Record>(), new List<string>());
        foreach (var part in parts)
        {
            if (!TrySymbol(document.Symbol, part, out var symbol))
            {
                return new RecordDrafter(document).Draft();
            }

            var draft = new RecordDrafter(document with
            {
                Symbol = symbol,
                Paragraphs = [.. document.Paragraphs.Where(paragraph => paragraph.Part == part)],
            }).Draft();
            records.AddRange(draft.Records);
            notes.AddRange(draft.Notes);
        }

        return new RecordDraft([.. records], [.. notes]);
    }

    // Old numbers have the letter before the session: 3331 A (XXIX).
    private static bool TrySymbol(DocumentSymbol whole, string letter, out DocumentSymbol symbol) =>
        (DocumentSymbol.TryParse($"{whole.Canonical}{letter}", out symbol) && symbol.Letters == letter)
        || (DocumentSymbol.TryParse($"{whole.Canonical}[{letter}]", out symbol) && symbol.Letters == letter);
}
