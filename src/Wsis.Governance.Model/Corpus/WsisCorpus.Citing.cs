using Wsis.Governance.Corpus;

namespace Wsis.Governance;

/// <content>The citations of a document.</content>
public sealed partial class WsisCorpus
{
    private Dictionary<string, List<RecordCitation>>? citations;

    /// <summary>All citations of a document, in the order of the corpus: citations, sources, single symbols, errata.
    /// All names of a document count: its id, each of its symbols, and joint symbols.</summary>
    /// <param name="document">The document.</param>
    /// <param name="paragraphs">Only citations of one of these paragraphs; <c>default</c> for all citations
    /// of the document.</param>
    public IReadOnlyList<RecordCitation> Citing(DocumentRef document, ParagraphSet paragraphs = default)
    {
        if (!Citations().TryGetValue(KeyOf(document), out var found))
        {
            return [];
        }

        return paragraphs.IsDefault
            ? found.AsReadOnly()
            : [.. found.Where(citation => citation.Paragraphs.Overlaps(paragraphs))];
    }

    private Dictionary<string, List<RecordCitation>> Citations()
    {
        if (citations is { } made)
        {
            return made;
        }

        var index = new Dictionary<string, List<RecordCitation>>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var citation in CitationsIn.Of(record))
            {
                var key = KeyOf(citation.Document);
                if (!index.TryGetValue(key, out var found))
                {
                    index.Add(key, found = []);
                }

                found.Add(citation);
            }
        }

        return citations = index;
    }

    private string KeyOf(DocumentRef document) =>
        Find(document) is { } record ? $"{record.Type}/{record.IdText}" : document.ToString();
}
