namespace Wsis.Governance.Tool.Show;

/// <summary>A place in a document that a reader asked for.</summary>
/// <param name="Document">The record of the document.</param>
/// <param name="Reference">The document, as citations name it.</param>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="Paragraph">The record of the paragraph, where it is one that has a record; otherwise null.</param>
internal sealed record ShownPlace(
    Record Document, DocumentRef Reference, ParagraphSet Paragraphs, OutcomeParagraph? Paragraph);
