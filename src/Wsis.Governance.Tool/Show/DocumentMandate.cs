namespace Wsis.Governance.Tool.Show;

/// <summary>A mandate that names a document.</summary>
/// <param name="Relation">The role of the document: "confers", "is a basis of", "discharges".</param>
/// <param name="Paragraphs">The paragraphs; <c>default</c> for the whole document.</param>
/// <param name="Mandate">The mandate.</param>
internal sealed record DocumentMandate(string Relation, ParagraphSet Paragraphs, Mandate Mandate);
