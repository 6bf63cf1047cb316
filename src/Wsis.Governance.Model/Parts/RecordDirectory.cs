using Wsis.Governance.Corpus;

namespace Wsis.Governance.Parts;

/// <summary>The numbers of records by id and symbol. What has the hash sought is looked at before it counts as
/// found.</summary>
internal sealed class RecordDirectory
{
    private readonly SpilledRecords records;
    private readonly TextHash hash;
    private readonly byte[] types;
    private readonly HashMultiMap byId = new();
    private readonly SymbolDirectory symbols;
    private readonly SymbolDirectory jointly;
    private readonly List<(int Number, int First)> repeated = [];

    /// <summary>Notes all records.</summary>
    /// <param name="parts">The parts; at least one has its records in a file.</param>
    /// <param name="records">Gives the records that are to be looked at.</param>
    public RecordDirectory(PartSequence parts, SpilledRecords records)
    {
        this.records = records;
        hash = parts.Hash!;
        types = new byte[parts.Count];
        symbols = new SymbolDirectory(records, hash, isJoint: false);
        jointly = new SymbolDirectory(records, hash, isJoint: true);
        foreach (var (part, first) in parts.WithFirsts())
        {
            Add(part.Records.NotesBy(hash), first);
        }
    }

    /// <summary>The index of the type of each record.</summary>
    public ReadOnlySpan<byte> Types => types;

    /// <summary>The records whose type and id an earlier one has, each with the first that has them.</summary>
    public IReadOnlyList<(int Number, int First)> Repeated => repeated;

    /// <summary>The first record of that type and id; -1 where there is none.</summary>
    public int Find(int typeIndex, ReadOnlySpan<char> id)
    {
        foreach (var number in byId.Of(hash(id)))
        {
            if (types[number] == typeIndex && id.SequenceEqual(records.At(number).IdText))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>The first record of that id, of whatever type; -1 where there is none.</summary>
    public int FindFirst(string id)
    {
        var first = -1;
        foreach (var number in byId.Of(hash(id)))
        {
            if (string.Equals(id, records.At(number).IdText))
            {
                // The last one is met first.
                first = number;
            }
        }

        return first;
    }

    /// <summary>The document of that symbol, of that very one before a joint one; -1 where there is none.</summary>
    public int Find(DocumentSymbol symbol) =>
        symbols.Find(symbol.Canonical) is >= 0 and var number ? number : jointly.Find(symbol.Canonical);

    private void Add(RecordNotes notes, int first)
    {
        for (var i = 0; i < notes.Ids.Count; i++)
        {
            types[first + i] = notes.Types[i];
            AddId(notes.Ids[i], first + i);
        }

        symbols.Add(notes.Symbols, first);
        jointly.Add(notes.Jointly, first);
    }

    // The records are looked at only where one of the type and hash is there already.
    private void AddId(int hashOfId, int number)
    {
        foreach (var earlier in byId.Of(hashOfId))
        {
            if (types[earlier] == types[number] && records.At(earlier).IdText == records[number].IdText)
            {
                repeated.Add((number, earlier));
                return;
            }
        }

        byId.Add(hashOfId, number);
    }
}
