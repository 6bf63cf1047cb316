using Wsis.Governance.Extraction.Drafts;

namespace Wsis.Governance.Extraction;

/// <summary>What was read of a document.</summary>
/// <param name="Paragraphs">Its paragraphs, one for each line that was given, in order.</param>
public sealed record ExtractedDocument(ValueList<ExtractedParagraph> Paragraphs)
{
    /// <summary>The symbol; <c>default</c> where neither the text nor the caller says it.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The organ whose text it is; <c>default</c> where nothing says it.</summary>
    public Code<Organ> Organ { get; init; }

    /// <summary>The organ as its opening line prints it; null where there is no such line.</summary>
    public string? OrganName { get; init; }

    /// <summary>The title; null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>When it was adopted; <c>default</c> where the text does not say.</summary>
    public PartialDate Adopted { get; init; }

    /// <summary>The language that the text was read in.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>True where the text has a line that opens a resolution or statement of an organ ("The General
    /// Assembly,").</summary>
    public bool IsResolution => OrganName is not null;

    /// <summary>Drafts records: the resolution with its provisions, and a mandate for each act that confers
    /// one.</summary>
    /// <remarks>The words of the text stand in the records as summaries and tasks; each record names its source. What
    /// the
    /// rules say of them is said of the text as it was read.</remarks>
    public RecordDraft ToRecords() => PartDrafter.Draft(this);
}
