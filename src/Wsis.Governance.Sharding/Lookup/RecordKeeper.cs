using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Adds the records of a shard to the pool while they are read.</summary>
/// <param name="pool">All records.</param>
/// <param name="shard">The shard.</param>
/// <param name="rules">The corpus rules.</param>
/// <param name="lookup">Reads records with the same key, on the adding thread.</param>
internal sealed class RecordKeeper(RecordPool pool, CorpusShard shard, CorpusRule[] rules, RecordLookup lookup)
{
    /// <summary>Prepares the data to keep; on any thread.</summary>
    public void Prepare(ReadBatch read) =>
        read.Run = new RecordRun(shard, read.Records, read.Positions, pool.Hash, rules);

    /// <summary>Adds the records, in order.</summary>
    public void Add(ReadBatch read)
    {
        shard.IncompleteIds.UnionWith(read.IncompleteIds);
        pool.Add(read.Run!, read.Records, lookup);
        lookup.Leave();
    }
}
