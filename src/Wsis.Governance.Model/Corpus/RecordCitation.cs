namespace Wsis.Governance;

/// <summary>A citation of a document in a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Pointer">The place of the citation, as a JSON pointer into the record.</param>
/// <param name="Document">The document, as the record names it.</param>
/// <param name="Paragraphs">The paragraphs cited; <c>default</c> if the document is cited as a whole.</param>
/// <param name="IsSource">True if the document is cited as a source of the record.</param>
public sealed record RecordCitation(
    Record Record, JsonPointer Pointer, DocumentRef Document, ParagraphSet Paragraphs, bool IsSource);
