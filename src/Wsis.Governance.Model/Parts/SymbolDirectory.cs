using Wsis.Governance.Corpus;

namespace Wsis.Governance.Parts;

/// <summary>The numbers of documents by symbol, of each symbol the first document.</summary>
/// <param name="records">Gives the documents that are to be looked at.</param>
/// <param name="hash">What symbols are noted by.</param>
/// <param name="isJoint">True to find the parts of joint symbols, false for symbols as they are.</param>
internal sealed class SymbolDirectory(SpilledRecords records, TextHash hash, bool isJoint)
{
    private readonly HashMultiMap table = new();
    private readonly ChunkedList<(int Number, int Position)> places = new();

    /// <summary>Notes symbols.</summary>
    /// <param name="symbols">The symbols of the documents of a part.</param>
    /// <param name="first">The number of the first record of the part.</param>
    public void Add(ChunkedList<SymbolNote> symbols, int first)
    {
        for (var i = 0; i < symbols.Count; i++)
        {
            var symbol = symbols[i];
            var place = (first + symbol.Index, symbol.Position);
            if (!table.Of(symbol.Hash).MoveNext() || IsNew(place, symbol.Hash))
            {
                table.Add(symbol.Hash, places.Count);
                places.Add(place);
            }
        }
    }

    /// <summary>The number of the first document of a symbol; -1 where there is none.</summary>
    public int Find(string symbol)
    {
        foreach (var at in table.Of(hash(symbol)))
        {
            foreach (var its in SymbolsAt(places[at]))
            {
                if (string.Equals(its.Canonical, symbol))
                {
                    return places[at].Number;
                }
            }
        }

        return -1;
    }

    private bool IsNew((int Number, int Position) place, int hashOfSymbol)
    {
        foreach (var its in SymbolsAt(place))
        {
            if (hash(its.Canonical) == hashOfSymbol && Find(its.Canonical) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<DocumentSymbol> SymbolsAt((int Number, int Position) place)
    {
        var symbol = WsisCorpus.SymbolsOf(records.At(place.Number))[place.Position];
        return isJoint ? symbol.Symbols.AsSpan() : new DocumentSymbol[] { symbol };
    }
}
