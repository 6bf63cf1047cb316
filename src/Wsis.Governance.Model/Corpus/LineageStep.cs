namespace Wsis.Governance;

/// <summary>One step of a mandate's lineage.</summary>
/// <param name="Mandate">The mandate the step belongs to: the one asked for, or one that it renews or follows.</param>
/// <param name="Relation">How the step belongs to it.</param>
/// <param name="Document">The document.</param>
/// <param name="Paragraphs">The place in it; <c>default</c> means the document as a whole.</param>
/// <param name="Record">The document's record; null where the corpus has none.</param>
public sealed record LineageStep(
    Mandate Mandate, LineageRelation Relation, DocumentRef Document, ParagraphSet Paragraphs, Record? Record)
{
    /// <summary>Document and paragraphs.</summary>
    public override string ToString() => Paragraphs.IsDefault ? Document.ToString() : $"{Document}, {Paragraphs}";
}
