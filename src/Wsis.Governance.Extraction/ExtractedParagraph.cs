namespace Wsis.Governance.Extraction;

/// <summary>The result of reading one paragraph.</summary>
/// <param name="Source">The paragraph as given.</param>
/// <param name="Kind">The kind of paragraph.</param>
public sealed record ExtractedParagraph(SourceLine Source, ParagraphKind Kind)
{
    /// <summary>The number of the paragraph with the numbers above it, <c>7 (a) (i)</c>; null if
    /// there is none.</summary>
    public string? Number { get; init; }

    /// <summary>The number of the resolution that the paragraph belongs to, as the title above it prints it
    /// (<c>66/260</c>): old pages hold the end of one resolution and the beginning of the next; null where no title
    /// states it.</summary>
    public string? ResolutionNumber { get; init; }

    /// <summary>The letter of the resolution that the paragraph belongs to, where several stand in a document under one
    /// number (<c>A</c>, <c>B</c>); empty where the text does not show the letter, null for the only one, and before
    /// the first.</summary>
    public string? Part { get; init; }

    /// <summary>The section that the paragraph stands in, as its heading prints it: <c>IV</c>; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>The annex of the paragraph, as printed in its heading: empty for a single annex, <c>II</c>;
    /// null outside annexes.</summary>
    public string? Annex { get; init; }

    /// <summary>The language in which it was read. Older documents have two languages on a page.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>The start of the text after its label, in UTF-16 code units.</summary>
    public int TextStart { get; init; }

    /// <summary>The acts, in order. Empty for paragraphs that are neither preambular, operative nor
    /// in an annex.</summary>
    public ValueList<ExtractedAct> Acts { get; init; }

    /// <summary>The documents it cites, in order.</summary>
    public ValueList<CitationMatch> Citations { get; init; }

    /// <summary>The uncertain parts, with the reasons.</summary>
    public ValueList<ExtractionDoubt> Doubts { get; init; }
}
