namespace Wsis.Governance;

/// <summary>One step of a mandate's lineage.</summary>
/// <param name="Mandate">The mandate of the step: the requested one, or one that it renews or follows.</param>
/// <param name="Relation">The relation of the step to the mandate.</param>
/// <param name="Document">The document.</param>
/// <param name="Paragraphs">The paragraphs; <c>default</c> means the document as a whole.</param>
/// <param name="Record">The record of the document; null if the corpus has none.</param>
public sealed record LineageStep(
    Mandate Mandate, LineageRelation Relation, DocumentRef Document, ParagraphSet Paragraphs, Record? Record)
{
    /// <summary>Document and paragraphs.</summary>
    public override string ToString() => Paragraphs.IsDefault ? Document.ToString() : $"{Document}, {Paragraphs}";
}
