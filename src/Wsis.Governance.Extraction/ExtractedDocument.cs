using Wsis.Governance.Extraction.Drafts;

namespace Wsis.Governance.Extraction;

/// <summary>The result of reading a document.</summary>
/// <param name="Paragraphs">Its paragraphs, one for each line given, in order.</param>
public sealed record ExtractedDocument(ValueList<ExtractedParagraph> Paragraphs)
{
    /// <summary>The symbol; <c>default</c> if neither the text nor the caller states it.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The organ that adopted the text; <c>default</c> if unknown.</summary>
    public Code<Organ> Organ { get; init; }

    /// <summary>The organ as printed in the opening line; null if there is no such line.</summary>
    public string? OrganName { get; init; }

    /// <summary>The title; null if none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The date of adoption; <c>default</c> if the text does not state it.</summary>
    public PartialDate Adopted { get; init; }

    /// <summary>The language in which the text was read.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>True if the text has a line that opens a resolution or statement of an organ ("The General
    /// Assembly,"), or a declaration ("We, the Ministers,") with operative paragraphs.</summary>
    public bool IsResolution => OrganName is not null
        || Paragraphs.Any(paragraph => paragraph.Kind == ParagraphKind.Operative);

    /// <summary>Drafts records: the resolution with its provisions, and a mandate for each act that confers
    /// one.</summary>
    /// <remarks>Summaries and tasks are words of the text; each record names its source. Findings of rules about these
    /// records are therefore about the text as it was read.</remarks>
    public RecordDraft ToRecords() => PartDrafter.Draft(this);
}
