using Wsis.Governance.Findings;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Where the records of shards were read.</summary>
internal sealed class ShardedPlaces(PackedReader reader) : RecordOrigins
{
    private (int Index, RecordOrigin Origin) last = (-1, default);

    /// <inheritdoc/>
    public override RecordOrigin OriginOf(int index)
    {
        // A finding asks several times.
        if (index != last.Index)
        {
            last = (index, reader.OriginOf(index));
        }

        return last.Origin;
    }

    /// <inheritdoc/>
    public override string TypeName(int typeIndex) => RecordType.Known[typeIndex];
}
