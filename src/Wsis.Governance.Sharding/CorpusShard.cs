using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding;

/// <summary>A piece of a corpus, one text for example, of which each record was checked by itself: its records, trimmed
/// to what rules need of other records, where they stand, and what was found.</summary>
internal sealed class CorpusShard
{
    /// <summary>The name of the text.</summary>
    public string? Source { get; init; }

    /// <summary>Tells which rules were run.</summary>
    public required string Rules { get; init; }

    /// <summary>The records, run by run.</summary>
    public required PackedRecords[] Runs { get; init; }

    /// <summary>Ids of records that are not whole.</summary>
    public required string[] IncompleteIds { get; init; }

    /// <summary>What was found; indexes of records count from the first of this shard.</summary>
    public required ShardFindings Found { get; init; }

    /// <summary>How many records there are, and what tells the shard from others.</summary>
    public required ShardCounts Counts { get; init; }

    /// <summary>The name of the index file that holds the texts of the records; null where they stand in the source
    /// alone.</summary>
    public string? TextFile { get; init; }

    /// <summary>Where a record was read.</summary>
    public RecordOrigin OriginOf(in RecordPosition position) => new(Source, position.Pointer, position.Offset);
}

/// <summary>How many records a shard has.</summary>
/// <param name="Whole">Those that could be read.</param>
/// <param name="Met">All of them.</param>
/// <param name="Digest">Tells the shard from others; see <see cref="ShardDigest"/>.</param>
internal readonly record struct ShardCounts(int Whole, int Met, ulong Digest);
