using System.Runtime.InteropServices;

namespace Wsis.Governance.Corpus;

/// <summary>The symbols under which more than one document was issued: A/60/687 gave the Assembly both documents of
/// Tunis.</summary>
internal sealed class SharedSymbols
{
    private readonly Dictionary<string, List<Record>> exact = new(StringComparer.Ordinal);

    /// <summary>Collects the symbols of a corpus.</summary>
    public SharedSymbols(WsisCorpus corpus)
    {
        foreach (var record in corpus.AsSpan())
        {
            foreach (var symbol in WsisCorpus.SymbolsOf(record))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(exact, symbol.LookupText, out _) ??= []).Add(record);
            }
        }
    }

    /// <summary>The documents with exactly that symbol; null if there are fewer than two.</summary>
    public IReadOnlyList<Record>? DocumentsWith(DocumentSymbol symbol) =>
        exact.TryGetValue(symbol.LookupText, out var documents) && documents.Count > 1 ? documents : null;
}
