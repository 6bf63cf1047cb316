using Wsis.Governance.Findings;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The origins of the records of shards.</summary>
internal sealed class ShardedOrigins(RecordPool pool) : RecordOrigins
{
    private (int Index, RecordOrigin Origin) last = (-1, default);

    /// <inheritdoc/>
    public override RecordOrigin OriginOf(int index)
    {
        // A finding requests its origin several times.
        if (index != last.Index)
        {
            var run = pool.RunOf(index);
            last = (index, run.Shard.OriginOf(run.PositionOf(index - run.First)));
        }

        return last.Origin;
    }

    /// <inheritdoc/>
    public override string TypeName(int typeIndex) => RecordType.Known[typeIndex];
}
