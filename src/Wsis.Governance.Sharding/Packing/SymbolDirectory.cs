using Wsis.Governance.Corpus;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>The numbers of documents by symbol, of each symbol the first document.</summary>
/// <param name="hash">What symbols are noted by.</param>
/// <param name="isJoint">True to find the parts of joint symbols, false for symbols as they are.</param>
internal sealed class SymbolDirectory(TextHash hash, bool isJoint)
{
    private readonly HashMultiMap table = new();
    private readonly List<(int Number, int Position)> places = [];

    /// <summary>Notes symbols.</summary>
    /// <param name="symbols">The symbols of the documents of a run.</param>
    /// <param name="first">The number of the first record of the run.</param>
    /// <param name="reader">Looks at documents.</param>
    public void Add(List<SymbolKey> symbols, int first, PackedReader reader)
    {
        foreach (var symbol in symbols)
        {
            var place = (first + symbol.Index, symbol.Position);
            if (!table.Of(symbol.Hash).MoveNext() || IsNew(place, symbol.Hash, reader))
            {
                table.Add(symbol.Hash, places.Count);
                places.Add(place);
            }
        }
    }

    /// <summary>The number of the first document of a symbol; -1 where there is none.</summary>
    public int Find(string symbol, PackedReader reader)
    {
        foreach (var at in table.Of(hash(symbol)))
        {
            foreach (var its in SymbolsAt(places[at], reader))
            {
                if (string.Equals(its.Canonical, symbol))
                {
                    return places[at].Number;
                }
            }
        }

        return -1;
    }

    private bool IsNew((int Number, int Position) place, int hashOfSymbol, PackedReader reader)
    {
        foreach (var its in SymbolsAt(place, reader))
        {
            if (hash(its.Canonical) == hashOfSymbol && Find(its.Canonical, reader) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<DocumentSymbol> SymbolsAt((int Number, int Position) place, PackedReader reader)
    {
        var symbol = WsisCorpus.SymbolsOf(reader.Get(place.Number))[place.Position];
        return isJoint ? symbol.GetSymbols().AsSpan() : new DocumentSymbol[] { symbol };
    }
}
