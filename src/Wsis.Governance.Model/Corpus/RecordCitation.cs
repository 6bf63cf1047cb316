namespace Wsis.Governance;

/// <summary>A place in a record where a document is cited.</summary>
/// <param name="Record">The record.</param>
/// <param name="Pointer">The place in the record.</param>
/// <param name="Document">The document, as the record names it.</param>
/// <param name="Paragraphs">The paragraphs cited; <c>default</c> where the document is cited as a whole.</param>
/// <param name="IsSource">True where the record rests on the document as one of its sources.</param>
public sealed record RecordCitation(
    Record Record, JsonPointer Pointer, DocumentRef Document, ParagraphSet Paragraphs, bool IsSource);
