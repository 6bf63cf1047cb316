using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Adds the records of a shard to all records as they are read.</summary>
/// <param name="pool">All records.</param>
/// <param name="shard">The shard.</param>
/// <param name="checks">The checks of all records together.</param>
/// <param name="lookup">Looks at records that have the same key, on the thread that adds.</param>
internal sealed class RecordKeeper(RecordPool pool, CorpusShard shard, CorpusRule[] checks, RecordLookup lookup)
{
    /// <summary>Works out what is to be kept; on any thread.</summary>
    public void Prepare(ReadBatch read) =>
        read.Run = new RecordRun(shard, read.Records, read.Positions, pool.Hash, checks);

    /// <summary>Adds the records, in order.</summary>
    public void Add(ReadBatch read)
    {
        shard.IncompleteIds.UnionWith(read.IncompleteIds);
        pool.Add(read.Run!, read.Records, lookup);
        lookup.Leave();
    }
}
