namespace Wsis.Governance.Extraction.Drafts;

/// <summary>The document of a draft: what all its records have in common, and the notes on what was left out.</summary>
internal sealed class DraftScope
{
    private const int MaxQuoted = 60;

    private readonly List<string> notes = [];
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);
    private readonly Dictionary<ExtractedAct, Act> acts = new(ReferenceEqualityComparer.Instance);

    private DraftScope(ExtractedDocument document, Code<Organ> organ)
    {
        (Document, Organ) = (document, organ);
        Symbol = DocumentSymbol.Parse(document.Symbol.Canonical);
        HasNoNumbers = document.Symbol.Kind != SymbolKind.Resolution && !document.Paragraphs.Any(
            static paragraph => paragraph is { Kind: ParagraphKind.Operative, Number: not null });
    }

    public ExtractedDocument Document { get; }

    public DocumentSymbol Symbol { get; }

    public Code<Organ> Organ { get; }

    /// <summary>True for a statement or decision whose paragraphs have no numbers: they are cited by the document
    /// alone.</summary>
    public bool HasNoNumbers { get; }

    public IReadOnlyList<string> Notes => notes;

    /// <summary>The scope of a document; null if its symbol or its organ is unknown.</summary>
    public static DraftScope? Create(ExtractedDocument document)
    {
        var organ = OrganOf(document);
        return document.Symbol.IsDefault || organ.IsDefault ? null : new DraftScope(document, organ);
    }

    private static Code<Organ> OrganOf(ExtractedDocument document)
    {
        if (!document.Organ.IsDefault)
        {
            return document.Organ;
        }

        return document.Symbol.IsDefault || document.Symbol.Organs.IsDefaultOrEmpty
            ? default : document.Symbol.Organs[0];
    }

    /// <summary>What an act asks, for its provision and for its mandate.</summary>
    public Act Act(ExtractedAct act)
    {
        if (!acts.TryGetValue(act, out var draft))
        {
            acts.Add(act, draft = ActDrafter.Draft(this, act));
        }

        return draft;
    }

    /// <summary>The place of a paragraph; null, with a note, if it has no valid number.</summary>
    public ParagraphSet? Place(ExtractedParagraph paragraph)
    {
        if (LacksNumber(paragraph))
        {
            var records = IsCitedByDocument(paragraph) ? "provisions" : "records";
            Note(paragraph, paragraph.Number is { } part
                ? $"was left out of the {records}: no number stands above its \"{part}\""
                : $"was left out of the {records}: it has no number");
            return null;
        }

        var text = paragraph.Section is null ? paragraph.Number : $"section {paragraph.Section} {paragraph.Number}";
        if (ParagraphSet.TryParse(text, out var place))
        {
            return place;
        }

        Note(paragraph,
            $"was left out of the records: it has the number \"{text}\", which is not a valid paragraph number");
        return null;
    }

    /// <summary>True for a paragraph without a number that begins with its verb, as operative paragraphs do, and for
    /// each paragraph of a statement: it acts, and the document alone is its citation.</summary>
    public bool IsCitedByDocument(ExtractedParagraph paragraph) =>
        LacksNumber(paragraph) && (HasNoNumbers || paragraph.Number is not null
            || (paragraph.Acts is [{ IsInherited: false } first, ..] && first.Span.Start == paragraph.TextStart));

    // "(a)" behind a paragraph without a number.
    private static bool LacksNumber(ExtractedParagraph paragraph) => paragraph.Number is null or ['(', ..];

    /// <summary>The paragraph in a note: its line, or its first words if the lines have no numbers.</summary>
    public static string NameOf(ExtractedParagraph paragraph)
    {
        if (paragraph.Source.LineNumber > 0)
        {
            return FormattableString.Invariant($"Line {paragraph.Source.LineNumber}");
        }

        var text = paragraph.Source.Text.AsSpan().Trim();
        var cut = text.Length <= MaxQuoted ? text.Length : text[..MaxQuoted].LastIndexOf(' ');
        return cut == text.Length ? $"The paragraph \"{text}\"" : $"The paragraph \"{text[..Math.Max(cut, 1)]} …\"";
    }

    /// <summary>Notes something about a line, once.</summary>
    public void Note(ExtractedParagraph paragraph, string what)
    {
        var note = $"{NameOf(paragraph)} {what}.";
        if (noted.Add(note))
        {
            notes.Add(note);
        }
    }

    /// <summary>Notes something about the document.</summary>
    public void Note(string sentence) => notes.Add(sentence);

    /// <summary>True for a date before the adoption: a text mentions it and does not set it.</summary>
    public bool IsBeforeAdoption(PartialDate date) =>
        !date.IsDefault && !Document.Adopted.IsDefault && date.CompareWith(Document.Adopted) == DateOrder.Before;

    /// <summary>A text in the language of the document.</summary>
    public LocalizedText Text(string text) => LocalizedText.Create((Document.Language, text));
}
