using Wsis.Governance.Corpus;

namespace Wsis.Governance;

/// <content>The citations of a document.</content>
public sealed partial class WsisCorpus
{
    private CitationIndex? citations;

    /// <summary>All citations of a document, in the order of the corpus: citations, sources, single symbols, errata.
    /// All names of a document count: its id, each of its symbols, and joint symbols.</summary>
    /// <param name="document">The document. A symbol under which several documents were issued stands for all of them,
    /// here and in a citation: <c>A/60/687</c> for the Tunis Commitment and the Tunis Agenda.</param>
    /// <param name="paragraphs">Only citations of one of these paragraphs; <c>default</c> for all citations
    /// of the document.</param>
    public IReadOnlyList<RecordCitation> Citing(DocumentRef document, ParagraphSet paragraphs = default) =>
        [.. (citations ??= new CitationIndex(this)).Of(document)
            .Where(citation => paragraphs.IsDefault || citation.Paragraphs.Overlaps(paragraphs))];
}
