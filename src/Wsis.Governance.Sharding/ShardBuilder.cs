using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding;

/// <summary>Puts a shard together, run by run.</summary>
/// <param name="source">The name of the text.</param>
/// <param name="rules">Tells which rules are run.</param>
/// <param name="spill">Takes the records.</param>
internal sealed class ShardBuilder(string? source, string rules, SpillFile spill)
{
    private readonly List<PackedRecords> runs = [];
    private readonly HashSet<string> incompleteIds = new(StringComparer.Ordinal);

    /// <summary>The name of the text.</summary>
    public string? Source => source;

    /// <summary>How many records there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the id of a record that is not whole.</summary>
    public void AddIncomplete(string id) => incompleteIds.Add(id);

    /// <summary>Takes a run of records, and ids of records that are not whole.</summary>
    public void Add(PackedRecords run, IReadOnlyList<string> incomplete)
    {
        incompleteIds.UnionWith(incomplete);
        Add(run);
    }

    /// <summary>Takes a run of records.</summary>
    public void Add(PackedRecords run)
    {
        if (run.Count > 0)
        {
            run.MoveTo(spill);
            runs.Add(run);
            Count += run.Count;
        }
    }

    /// <summary>Where a record of the shard was read.</summary>
    public RecordOrigin OriginOf(int index)
    {
        var run = runs.GetEnumerator();
        while (run.MoveNext() && index >= run.Current.Count)
        {
            index -= run.Current.Count;
        }

        byte[] buffer = [];
        var position = PackedRecords.PositionIn(run.Current.BytesOf(index, ref buffer));
        return new RecordOrigin(source, position.Pointer, position.Offset);
    }

    /// <summary>The shard; nothing follows.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="counts">How many records there are.</param>
    /// <param name="textFile">The name of the index file that holds the texts of the records; null where none
    /// does.</param>
    public CorpusShard Build(ShardFindings found, ShardCounts counts, string? textFile = null) => new()
    {
        Source = source,
        Rules = rules,
        Runs = [.. runs],
        IncompleteIds = [.. incompleteIds],
        Found = found,
        Counts = counts,
        TextFile = textFile,
    };
}
