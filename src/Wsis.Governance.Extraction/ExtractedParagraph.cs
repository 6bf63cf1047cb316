namespace Wsis.Governance.Extraction;

/// <summary>What was read of one paragraph.</summary>
/// <param name="Source">The paragraph as it was given.</param>
/// <param name="Kind">What it is.</param>
public sealed record ExtractedParagraph(SourceLine Source, ParagraphKind Kind)
{
    /// <summary>The number of the paragraph with those above it, <c>7 (a) (i)</c>; null for none.</summary>
    public string? Number { get; init; }

    /// <summary>The number of the resolution that the paragraph belongs to, as the title above it prints it
    /// (<c>66/260</c>): old pages hold the end of one resolution and the beginning of the next; null where no title
    /// states it.</summary>
    public string? ResolutionNumber { get; init; }

    /// <summary>The letter of the resolution that the paragraph belongs to, where several stand in a document under one
    /// number (<c>A</c>, <c>B</c>); null for the only one, and before the first.</summary>
    public string? Part { get; init; }

    /// <summary>The section that the paragraph stands in, as its heading prints it: <c>IV</c>; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>The annex that the paragraph stands in, as its heading prints it: empty for the only one, <c>II</c>;
    /// null
    /// outside annexes.</summary>
    public string? Annex { get; init; }

    /// <summary>The language it was read in. Older documents stand on a page in two.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>Where the text begins behind its label.</summary>
    public int TextStart { get; init; }

    /// <summary>What it does, in order. Empty for paragraphs that are neither preambular, operative nor of an
    /// annex.</summary>
    public ValueList<ExtractedAct> Acts { get; init; }

    /// <summary>The documents it cites, in order.</summary>
    public ValueList<CitationMatch> Citations { get; init; }

    /// <summary>What is not sure, with the reason.</summary>
    public ValueList<ExtractionDoubt> Doubts { get; init; }
}
