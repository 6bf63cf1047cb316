namespace Wsis.Governance.Tool.Show;

/// <summary>A paragraph of a document that the user named.</summary>
/// <param name="Document">The record of the document.</param>
/// <param name="Reference">The document, as citations name it.</param>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="Paragraph">The record of the paragraph; null if there is none.</param>
internal sealed record ShownPlace(
    Record Document, DocumentRef Reference, ParagraphSet Paragraphs, OutcomeParagraph? Paragraph);
