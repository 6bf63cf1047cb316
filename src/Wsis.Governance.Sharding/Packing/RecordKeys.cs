namespace Wsis.Governance.Sharding.Packing;

/// <summary>What the records of a run are found by: types, and hashes of ids and symbols.</summary>
internal sealed class RecordKeys
{
    /// <summary>The index of the type of each record.</summary>
    public List<byte> Types { get; } = [];

    /// <summary>The hash of the id of each record.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>The symbols of the documents among them.</summary>
    public List<SymbolKey> Symbols { get; } = [];

    /// <summary>The symbols that are parts of joint ones.</summary>
    public List<SymbolKey> JointSymbols { get; } = [];

    /// <summary>Notes a record, the next one in order.</summary>
    public void Add(Record record, TextHash hash)
    {
        var index = Types.Count;
        Types.Add((byte)record.TypeIndex);
        Ids.Add(hash(record.IdText));
        var symbols = WsisCorpus.SymbolsOf(record);
        for (var position = 0; position < symbols.Count; position++)
        {
            Symbols.Add(new SymbolKey(hash(symbols[position].Canonical), index, position));
            AddParts(symbols[position], index, position, hash);
        }
    }

    private void AddParts(DocumentSymbol symbol, int index, int position, TextHash hash)
    {
        if (symbol.IsJoint)
        {
            foreach (var part in symbol.GetSymbols())
            {
                JointSymbols.Add(new SymbolKey(hash(part.Canonical), index, position));
            }
        }
    }
}

/// <summary>A symbol of a document.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Index">The index of the document in its run.</param>
/// <param name="Position">Which of the document's symbols it is, or is a part of.</param>
internal readonly record struct SymbolKey(int Hash, int Index, int Position);

/// <summary>The hash of a text.</summary>
internal delegate int TextHash(ReadOnlySpan<char> text);
