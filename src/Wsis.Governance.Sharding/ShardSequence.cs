using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding;

/// <summary>Shards one after the other, their records numbered through all of them.</summary>
internal sealed class ShardSequence
{
    private readonly List<(PackedRecords Run, CorpusShard Shard)> runs = [];
    private readonly int[] firsts;

    /// <summary>Numbers the records.</summary>
    public ShardSequence(CorpusShard[] shards)
    {
        Shards = shards;
        foreach (var shard in shards)
        {
            runs.AddRange(shard.Runs.Select(run => (run, shard)));
        }

        firsts = new int[runs.Count];
        for (var i = 0; i < firsts.Length; i++)
        {
            firsts[i] = Count;
            Count += runs[i].Run.Count;
        }
    }

    /// <summary>The shards.</summary>
    public IReadOnlyList<CorpusShard> Shards { get; }

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>What ids and symbols are looked up by.</summary>
    public TextHash Hash => runs.Count > 0 ? runs[0].Run.File.Hash : string.GetHashCode;

    /// <summary>The runs, each with the number of its first record.</summary>
    public IEnumerable<(PackedRecords Run, int First)> Runs
    {
        get
        {
            for (var i = 0; i < firsts.Length; i++)
            {
                yield return (runs[i].Run, firsts[i]);
            }
        }
    }

    /// <summary>The run that a record is in, its shard, and the number of the run's first record.</summary>
    public (PackedRecords Run, CorpusShard Shard, int First) At(int number)
    {
        var found = Array.BinarySearch(firsts, number);
        var at = found >= 0 ? found : ~found - 1;
        return (runs[at].Run, runs[at].Shard, firsts[at]);
    }

    /// <summary>The ids of records that are not whole.</summary>
    public HashSet<string> IncompleteIds()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shard in Shards)
        {
            ids.UnionWith(shard.IncompleteIds);
        }

        return ids;
    }
}
