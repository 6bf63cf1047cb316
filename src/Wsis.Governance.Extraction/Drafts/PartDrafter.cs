namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts the records of a document that holds one resolution, or several under one number: 34/65 A, 34/65
/// B.</summary>
internal static class PartDrafter
{
    /// <summary>The records, part by part.</summary>
    public static RecordDraft Draft(ExtractedDocument document)
    {
        var operative = document.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Operative).ToList();
        var others = operative
            .Where(paragraph => IsOfOther(document.Symbol, paragraph))
            .GroupBy(paragraph => paragraph.ResolutionNumber)
            .Select(group =>
                FormattableString.Invariant($"Line {group.First().Source.LineNumber}: from here on stands ")
                + $"{group.Key}, another resolution than {document.Symbol}; it was left out of the records.")
            .ToList();

        // Where no paragraph has the number of the symbol, the title is misprinted, or the symbol is of another text.
        if (others.Count == 0 || operative.TrueForAll(paragraph => IsOfOther(document.Symbol, paragraph)))
        {
            return DraftParts(document);
        }

        var draft = DraftParts(document with
        {
            Paragraphs = [.. document.Paragraphs.Where(paragraph => !IsOfOther(document.Symbol, paragraph))],
        });
        return draft with { Notes = [.. draft.Notes, .. others] };
    }

    // The number in the title is another one of the same kind: 47/192 where the symbol is A/RES/47/191.
    private static bool IsOfOther(DocumentSymbol symbol, ExtractedParagraph paragraph)
    {
        if (symbol.IsDefault || paragraph.ResolutionNumber is not { } number || symbol.Session is null)
        {
            return false;
        }

        var digits = number.Replace('\u2011', '-').Replace(" ", "", StringComparison.Ordinal).AsSpan()
            .TrimEnd("ABCDEF-–");
        var own = symbol.Letters is null ? symbol.Canonical : symbol.Canonical[..^symbol.Letters.Length];
        return own.Contains("/RES/", StringComparison.Ordinal)
            && !own.AsSpan().EndsWith($"/{digits}", StringComparison.Ordinal);
    }

    private static RecordDraft DraftParts(ExtractedDocument document)
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
