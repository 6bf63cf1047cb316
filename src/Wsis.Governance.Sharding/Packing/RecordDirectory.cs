using Wsis.Governance.Corpus;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>The numbers of records by id and symbol. A record whose hash fits is looked at before it counts as found.
/// Safe to share between threads, each with a reader of its own.</summary>
internal sealed class RecordDirectory
{
    private readonly TextHash hash;
    private readonly byte[] types;
    private readonly HashMultiMap byId = new();
    private readonly SymbolDirectory symbols;
    private readonly SymbolDirectory jointSymbols;
    private readonly List<(int Number, int First)> repeated = [];

    /// <summary>Notes all records.</summary>
    public RecordDirectory(ShardSequence shards)
    {
        var reader = new PackedReader(shards);
        var other = new PackedReader(shards);
        hash = shards.Hash;
        types = new byte[shards.Count];
        symbols = new SymbolDirectory(hash, isJoint: false);
        jointSymbols = new SymbolDirectory(hash, isJoint: true);
        foreach (var (run, first) in shards.Runs)
        {
            run.Keys.Types.CopyTo(types, first);
            for (var i = 0; i < run.Count; i++)
            {
                AddId(run.Keys.Ids[i], first + i, reader, other);
            }

            symbols.Add(run.Keys.Symbols, first, reader);
            jointSymbols.Add(run.Keys.JointSymbols, first, reader);
        }
    }

    /// <summary>The index of the type of each record.</summary>
    public ReadOnlySpan<byte> Types => types;

    /// <summary>The records whose type and id an earlier one has, each with the first that has them.</summary>
    public IReadOnlyList<(int Number, int First)> Repeated => repeated;

    /// <summary>What an id is looked up by.</summary>
    public int HashOf(ReadOnlySpan<char> id) => hash(id);

    /// <summary>The first record of that type and id; -1 where there is none.</summary>
    /// <param name="typeIndex">The index of the type.</param>
    /// <param name="id">The id.</param>
    /// <param name="hashOfId">Its hash.</param>
    /// <param name="reader">Looks at records.</param>
    public int Find(int typeIndex, ReadOnlySpan<char> id, int hashOfId, PackedReader reader)
    {
        foreach (var number in byId.Of(hashOfId))
        {
            if (types[number] == typeIndex && reader.HasId(number, id))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>The first record of that id, of whatever type; -1 where there is none.</summary>
    public int FindFirst(string id, PackedReader reader)
    {
        var first = -1;
        foreach (var number in byId.Of(hash(id)))
        {
            if (reader.HasId(number, id))
            {
                // The last one is met first.
                first = number;
            }
        }

        return first;
    }

    /// <summary>The document of that symbol, of that very one before a joint one; -1 where there is none.</summary>
    public int Find(DocumentSymbol symbol, PackedReader reader) =>
        symbols.Find(symbol.Canonical, reader) is >= 0 and var number
            ? number
            : jointSymbols.Find(symbol.Canonical, reader);

    // The records are looked at only where one of the type and hash is there already.
    private void AddId(int hashOfId, int number, PackedReader reader, PackedReader other)
    {
        foreach (var earlier in byId.Of(hashOfId))
        {
            if (types[earlier] == types[number] && reader.HasId(earlier, other.IdOf(number)))
            {
                repeated.Add((number, earlier));
                return;
            }
        }

        byId.Add(hashOfId, number);
    }
}
