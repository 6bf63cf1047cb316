using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding;

/// <summary>A piece of a corpus, one text for example, of which each record was checked by itself: where it came from
/// and what was found.</summary>
/// <param name="source">The name of the text.</param>
/// <param name="rules">Tells which rules were run.</param>
/// <param name="indexFile">The name of the index file that the shard stands in; null where the text itself was
/// read.</param>
/// <param name="first">The number of its first record among those of all shards.</param>
internal sealed class CorpusShard(string? source, string rules, string? indexFile, int first)
{
    /// <summary>The name of the text.</summary>
    public string? Source => source;

    /// <summary>Tells which rules were run.</summary>
    public string Rules => rules;

    /// <summary>The name of the index file that the shard stands in; null where the text itself was read.</summary>
    public string? IndexFile => indexFile;

    /// <summary>The number of its first record among those of all shards.</summary>
    public int First => first;

    /// <summary>True where the texts of the records stand in the index file.</summary>
    public bool HasTexts { get; set; }

    /// <summary>Ids of records that are not whole.</summary>
    public HashSet<string> IncompleteIds { get; } = new(StringComparer.Ordinal);

    /// <summary>What was found; indexes of records count from the first of this shard.</summary>
    public ShardFindings Found { get; set; } = ShardFindings.None;

    /// <summary>How many records there are, and what tells the shard from others.</summary>
    public ShardCounts Counts { get; set; }

    /// <summary>Where a record was read.</summary>
    public RecordOrigin OriginOf(in RecordPosition position) => new(Source, position.Pointer, position.Offset);
}

/// <summary>How many records a shard has.</summary>
/// <param name="Whole">Those that could be read.</param>
/// <param name="Met">All of them.</param>
/// <param name="Digest">Tells the shard from others; see <see cref="ShardDigest"/>.</param>
internal readonly record struct ShardCounts(int Whole, int Met, ulong Digest);
