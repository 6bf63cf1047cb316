namespace Wsis.Governance.Extraction;

/// <summary>What the caller knows about a document before it is read.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The default options.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>The symbol of the document; <c>default</c> to take it from the text.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The organ that adopted the text; <c>default</c> to take it from the text or the symbol.</summary>
    public Code<Organ> Organ { get; init; }

    /// <summary>The language of the text; <c>default</c> to take it from the opening line. English, French and
    /// Spanish are supported.</summary>
    public LanguageTag Language { get; init; }
}
