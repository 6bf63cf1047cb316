using System.Runtime.InteropServices;

namespace Wsis.Governance.Corpus;

/// <summary>The citations in a corpus, by the document that they cite.</summary>
internal sealed class CitationIndex
{
    private readonly List<RecordCitation> all = [];
    private readonly Dictionary<string, List<int>> byDocument = new(StringComparer.Ordinal);
    private readonly SharedSymbols symbols;
    private readonly WsisCorpus corpus;

    /// <summary>Collects the citations of a corpus.</summary>
    public CitationIndex(WsisCorpus corpus)
    {
        this.corpus = corpus;
        symbols = new SharedSymbols(corpus);
        foreach (var record in corpus.AsSpan())
        {
            foreach (var citation in CitationsIn.Of(record))
            {
                foreach (var key in KeysOf(citation.Document))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(byDocument, key, out _) ??= []).Add(all.Count);
                }

                all.Add(citation);
            }
        }
    }

    /// <summary>The citations of a document, or of all documents with a symbol, each once, in the order of
    /// the corpus.</summary>
    public IEnumerable<RecordCitation> Of(DocumentRef document) => KeysOf(document)
        .SelectMany(key => byDocument.GetValueOrDefault(key) ?? [])
        .Distinct()
        .Order()
        .Select(number => all[number]);

    // A document without a record is named by its symbol or id.
    private IEnumerable<string> KeysOf(DocumentRef document) =>
        symbols.DocumentsWith(document.Symbol) is { } several ? several.Select(KeyOf)
        : corpus.Find(document) is { } record ? [KeyOf(record)]
        : [document.OutcomeDocument.IsDefault ? document.Symbol.LookupText : document.ToString()];

    private static string KeyOf(Record document) => $"{document.Type}/{document.IdText}";
}
