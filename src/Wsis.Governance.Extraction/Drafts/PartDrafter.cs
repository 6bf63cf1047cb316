using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts the records of a document that holds one resolution, or several under one number: 34/65 A, 34/65
/// B.</summary>
internal static class PartDrafter
{
    /// <summary>The records, part by part.</summary>
    public static RecordDraft Draft(ExtractedDocument document)
    {
        if (!document.IsResolution)
        {
            return new RecordDraft(default, ["No record was drafted: the text is not a resolution. No line opens "
                + "the text of an organ, as \"The General Assembly,\" does."]);
        }

        var other = document.Paragraphs.FirstOrDefault(paragraph => IsInOtherLanguage(document, paragraph));
        if (other is null)
        {
            return DraftOne(document);
        }

        var draft = DraftOne(document with
        {
            Paragraphs = [.. document.Paragraphs.Where(paragraph => !IsInOtherLanguage(document, paragraph))],
        });
        return draft with
        {
            Notes = [.. draft.Notes, $"The text is printed in two languages: that in {document.Language} is in the "
                + $"records, that in {other.Language} was left out."],
        };
    }

    // Older documents print each resolution in two languages.
    private static bool IsInOtherLanguage(ExtractedDocument document, ExtractedParagraph paragraph) =>
        paragraph.Kind == ParagraphKind.Operative && !paragraph.Acts.IsEmpty
        && paragraph.Language != document.Language;

    private static RecordDraft DraftOne(ExtractedDocument document)
    {
        var operative = document.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Operative).ToList();
        var others = operative
            .Where(paragraph => IsOfOther(document.Symbol, paragraph))
            .GroupBy(paragraph => paragraph.ResolutionNumber)
            .Select(group => $"{DraftScope.NameOf(group.First())}: here begins {group.Key}, another resolution than "
                + $"{document.Symbol}; it was left out of the records.")
            .ToList();

        // If no paragraph has the number of the symbol, the title is misprinted or the symbol is of another text.
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
        if (symbol.IsDefault || paragraph.ResolutionNumber is not { } number)
        {
            return false;
        }

        var own = symbol.Letters is { } letters
            ? symbol.Canonical.Replace($"[{letters}]", "", StringComparison.Ordinal).AsSpan().TrimEnd(letters)
            : symbol.Canonical;
        return own.Contains("/RES/", StringComparison.Ordinal)
            && !own.EndsWith($"/{WithoutLetters(number)}", StringComparison.Ordinal);
    }

    // "34/65 A" -> 34/65, "3331 A (XXIX)" -> 3331(XXIX)
    private static string WithoutLetters(string number)
    {
        var text = number.Replace('\u2011', '-').Replace(" ", "", StringComparison.Ordinal);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var digits = (open < 0 ? text : text[..open]).AsSpan().TrimEnd("ABCDEFGH-–");
        return open < 0 ? digits.ToString() : $"{digits}{text.AsSpan(open)}";
    }

    private static RecordDraft DraftParts(ExtractedDocument document)
    {
        var unread = document.Paragraphs.FirstOrDefault(paragraph => paragraph.Part is "");
        if (unread is not null)
        {
            var draft = DraftParts(document with
            {
                Paragraphs = [.. document.Paragraphs.Where(paragraph => paragraph.Part is not "")],
            }, true);
            return draft with
            {
                Notes = [.. draft.Notes, FormattableString.Invariant($"Line {unread.Source.LineNumber}: here begins a ")
                    + "resolution whose letter the text does not show; it was left out of the records."],
            };
        }

        return DraftParts(document, false);
    }

    private static RecordDraft DraftParts(ExtractedDocument document, bool hasOthers)
    {
        var parts = document.Paragraphs.Select(paragraph => paragraph.Part).OfType<string>().Distinct().ToList();
        if (document.Symbol.Letters is { } own && parts.Count > 1 && parts.Contains(own))
        {
            var draft = RecordDrafter.Draft(PartOf(document, own));
            var others = string.Join(", ", parts.Where(part => part != own));
            return draft with
            {
                Notes = [.. draft.Notes,
                    $"Parts {others} were left out of the records: {document.Symbol} is part {own}."],
            };
        }

        if (parts.Count < (hasOthers ? 1 : 2) || document.Symbol is not { IsDefault: false, Letters: null })
        {
            return RecordDrafter.Draft(document);
        }

        var (records, notes) = (new List<Record>(), new List<string>());
        foreach (var part in parts)
        {
            if (!TrySymbol(document.Symbol, part, out var symbol))
            {
                return RecordDrafter.Draft(document);
            }

            var draft = RecordDrafter.Draft(PartOf(document, part) with { Symbol = symbol });
            records.AddRange(draft.Records);
            notes.AddRange(draft.Notes);
        }

        return new RecordDraft([.. records], [.. notes]);
    }

    private static ExtractedDocument PartOf(ExtractedDocument document, string part) => document with
    {
        Title = PartTitle.Of(document, part) ?? document.Title,
        Paragraphs = [.. document.Paragraphs.Where(paragraph => paragraph.Part == part)],
    };

    // Old numbers have the letter before the session: 3331 A (XXIX).
    private static bool TrySymbol(DocumentSymbol whole, string letter, out DocumentSymbol symbol) =>
        (DocumentSymbol.TryParse($"{whole.Canonical}{letter}", out symbol) && symbol.Letters == letter)
        || (DocumentSymbol.TryParse($"{whole.Canonical}[{letter}]", out symbol) && symbol.Letters == letter);
}
