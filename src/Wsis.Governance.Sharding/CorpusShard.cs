using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding;

/// <summary>A part of a corpus, for example one text, whose records were checked each by itself: its origin
/// and its findings.</summary>
/// <param name="source">The name of the text.</param>
/// <param name="rules">A digest of the rules that ran, computed when it is compared or written.</param>
/// <param name="indexFile">The name of the index file that contains the shard; null if the text
/// itself was read.</param>
/// <param name="first">The number of its first record among those of all shards.</param>
internal sealed class CorpusShard(string? source, Lazy<string> rules, string? indexFile, int first)
{
    /// <summary>The name of the text.</summary>
    public string? Source => source;

    /// <summary>A digest of the rules that ran.</summary>
    public Lazy<string> Rules => rules;

    /// <summary>The name of the index file that contains the shard; null if the text itself was read.</summary>
    public string? IndexFile => indexFile;

    /// <summary>The number of its first record among those of all shards.</summary>
    public int First => first;

    /// <summary>True if the index file contains the texts of the records.</summary>
    public bool HasTexts { get; set; }

    /// <summary>Ids of incomplete records.</summary>
    public HashSet<string> IncompleteIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The findings; indexes of records count from the first record of this shard.</summary>
    public ShardFindings Found { get; set; } = ShardFindings.None;

    /// <summary>The numbers of records, and the digest of the shard.</summary>
    public ShardCounts Counts { get; set; }

    /// <summary>The origin of a record.</summary>
    public RecordOrigin OriginOf(in RecordPosition position) => new(Source, position.Pointer, position.Offset);
}

/// <summary>The numbers of records of a shard.</summary>
/// <param name="CompleteCount">The complete records.</param>
/// <param name="TotalCount">All records, including incomplete ones.</param>
/// <param name="Digest">Distinguishes the shard from others; see <see cref="ShardDigest"/>.</param>
/// <param name="Length">The length of the text in bytes; -1 if it is not known, because the text was not
/// read to its end.</param>
internal readonly record struct ShardCounts(int CompleteCount, int TotalCount, ulong Digest, long Length = -1);
