using System.Text;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Reads packed records by number. For one thread at a time.</summary>
internal sealed class PackedReader(ShardSequence shards)
{
    private readonly RecordCache cache = new();
    private byte[] buffer = new byte[1 << 10];
    private (PackedRecords Run, CorpusShard Shard, int First) at;

    /// <summary>A record, made anew.</summary>
    public Record Read(int number)
    {
        var packed = BytesOf(number, out var index);
        return PackedRecords.RecordIn(packed, at.Run.Keys.Types[index], at.Run.File.Pools);
    }

    /// <summary>A record that is likely to be asked for again.</summary>
    public Record Get(int number)
    {
        if (!cache.TryGet(number, out var record))
        {
            cache.Add(number, record = Read(number));
        }

        return record;
    }

    /// <summary>True where a record has that id.</summary>
    public bool HasId(int number, ReadOnlySpan<char> id) =>
        Ascii.Equals(PackedRecords.IdIn(BytesOf(number, out _)), id);

    /// <summary>The id of a record.</summary>
    public string IdOf(int number) => Encoding.UTF8.GetString(PackedRecords.IdIn(BytesOf(number, out _)));

    /// <summary>Where a record begins.</summary>
    public RecordPosition PositionOf(int number) => PackedRecords.PositionIn(BytesOf(number, out _));

    /// <summary>Where a record was read.</summary>
    public RecordOrigin OriginOf(int number)
    {
        var position = PositionOf(number);
        return at.Shard.OriginOf(position);
    }

    /// <summary>The shard that a record is in.</summary>
    public CorpusShard ShardOf(int number)
    {
        GoTo(number);
        return at.Shard;
    }

    private ReadOnlySpan<byte> BytesOf(int number, out int index)
    {
        GoTo(number);
        index = number - at.First;
        return at.Run.BytesOf(index, ref buffer);
    }

    private void GoTo(int number)
    {
        if (at.Run is null || (uint)(number - at.First) >= (uint)at.Run.Count)
        {
            at = shards.At(number);
        }
    }
}
