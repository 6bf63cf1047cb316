namespace Wsis.Governance.Extraction;

/// <summary>What is known of a document before it is read.</summary>
public sealed record ExtractionOptions
{
    /// <summary>What holds where nothing is said.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>The symbol of the document; <c>default</c> where the text says it.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The organ whose text it is; <c>default</c> where the text or the symbol says it.</summary>
    public Code<Organ> Organ { get; init; }

    /// <summary>The language of the text; <c>default</c> where its opening line shows it. English, French and Spanish
    /// are read.</summary>
    public LanguageTag Language { get; init; }
}
