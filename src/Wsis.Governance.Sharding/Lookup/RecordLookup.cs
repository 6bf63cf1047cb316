using Wsis.Governance.Records;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Finds records by id and symbol, and reads them again. For one thread at a time.</summary>
internal sealed class RecordLookup(RecordPool pool) : IDisposable
{
    private readonly LinkCache links = new();
    private readonly SourceTextReader texts = new(pool.OpenText, pool.NullIsAbsent);
    private RecordRun? run;
    private List<Record> records = [];

    /// <summary>The list to which keys are added that were looked up and not found; may be null.</summary>
    public List<int>? Missed { get; set; }

    /// <summary>Sets records that are in memory and need not be read again.</summary>
    public void Enter(RecordRun run, List<Record> records) => (this.run, this.records) = (run, records);

    /// <summary>Releases those records.</summary>
    public void Leave() => (run, records) = (null, []);

    /// <summary>The record of that type and id, with its number; -1 if there is none.</summary>
    public (int Number, Record? Record) Find(int typeIndex, string id)
    {
        var key = RecordKey.Of(pool.Hash, typeIndex, id);
        if (links.TryGet(key, typeIndex, id, out var found))
        {
            return found;
        }

        var number = FirstOf(key, typeIndex, id);
        if (number < 0)
        {
            Missed?.Add(key);
        }

        return Found(key, typeIndex, id, number, isFinal: number >= 0);
    }

    /// <summary>The document with exactly that symbol, otherwise one with it in a joint symbol, with its number; -1 if
    /// there is none.</summary>
    public (int Number, Record? Record) Find(DocumentSymbol symbol)
    {
        var text = symbol.LookupText;
        var key = RecordKey.Of(pool.Hash, RecordKey.Symbol, text);
        if (links.TryGet(key, RecordKey.Symbol, text, out var found))
        {
            return found;
        }

        var number = FirstOf(key, RecordKey.Symbol, text);
        if (number >= 0)
        {
            return Found(key, RecordKey.Symbol, text, number, isFinal: true);
        }

        // A document with exactly that symbol may follow, and is preferred to one with a joint symbol.
        Missed?.Add(key);
        return Found(key, RecordKey.Symbol, text, FirstOf(key, RecordKey.JointSymbol, text), isFinal: false);
    }

    /// <summary>The number of the first record with that id, of any type; -1 if there is none.</summary>
    public int NumberOfFirst(string id)
    {
        var first = -1;
        for (var type = 0; type < RecordTypes.Count; type++)
        {
            if (Find(type, id).Number is >= 0 and var number && (first < 0 || number < first))
            {
                first = number;
            }
        }

        return first;
    }

    /// <summary>The number of the first record with a key and the matching id or symbol; -1 if there is none.</summary>
    public int FirstOf(int key, int kind, ReadOnlySpan<char> text)
    {
        foreach (var number in pool.Directory.Of(key, kind))
        {
            if (RecordKey.IsOf(Get(number), kind, text))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>A record that will probably be needed again; it is cached.</summary>
    public Record Get(int number)
    {
        if (run is not null && (uint)(number - run.First) < (uint)records.Count)
        {
            return records[number - run.First];
        }

        if (!pool.Cache.TryGet(number, out var record))
        {
            pool.Cache.Add(number, record = Read(number));
        }

        return record;
    }

    /// <summary>A record, read again. From an index it is trimmed.</summary>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public Record Read(int number)
    {
        var (its, position) = PositionOf(number);
        var record = texts.RecordAt(its.Shard, position);
        return RecordKey.Of(pool.Hash, record.TypeIndex, record.IdText) == its.Keys[number - its.First]
            ? record
            : throw SourceTextReader.Changed(its.Shard.IndexFile ?? its.Shard.Source);
    }

    /// <summary>A record, read again from its original text, or from the index if that text has no name.</summary>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public Record ReadFull(int number)
    {
        var (its, position) = PositionOf(number);
        return its.Shard.IndexFile is null || its.Shard.Source is null
            ? Read(number)
            : texts.FullRecordAt(its.Shard, Read(number), position);
    }

    /// <summary>The text of a record.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public ReadOnlySpan<byte> TextOf(int number)
    {
        var (its, position) = PositionOf(number);
        return texts.TextOf(its.Shard, position);
    }

    /// <summary>The run of a record, and its position.</summary>
    public (RecordRun Run, RecordPosition Position) PositionOf(int number)
    {
        var its = pool.RunOf(number);
        return (its, its.PositionOf(number - its.First));
    }

    /// <inheritdoc/>
    public void Dispose() => texts.Dispose();

    private (int Number, Record? Record) Found(int key, int kind, string text, int number, bool isFinal)
    {
        var record = number < 0 ? null : Get(number);
        if (isFinal || pool.IsComplete)
        {
            links.Add(key, kind, text, number, record);
        }

        return (number, record);
    }
}
