namespace Wsis.Governance.Tool.Listing;

/// <summary>A document, or paragraphs of it, that records cite.</summary>
/// <param name="Document">The document.</param>
/// <param name="Paragraphs">The paragraphs; <c>default</c> for any.</param>
internal sealed record PlaceFilter(DocumentRef Document, ParagraphSet Paragraphs);
