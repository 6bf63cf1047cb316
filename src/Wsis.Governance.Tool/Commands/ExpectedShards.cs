using Wsis.Governance.Sharding;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The numbers that <c>wsis validate --merge</c> checks before it reports anything.</summary>
/// <param name="Shards">The expected number of shards; null if not stated.</param>
/// <param name="Records">The expected number of records, including unreadable ones; null if not stated.</param>
internal sealed record ExpectedShards(int? Shards, long? Records)
{
    /// <summary>Refuses shards that differ from the expected numbers, and a shard that was given twice.</summary>
    /// <exception cref="ToolException">The shards are refused; the message says why and what to do.</exception>
    public void Check(ShardCollection shards)
    {
        if (Shards is { } wanted && shards.Shards.Count != wanted)
        {
            throw new ToolException(FormattableString.Invariant(
                $"There are {shards.Shards.Count} shards, not {wanted}. ")
                + "Create the missing indexes again, and name each index once.");
        }

        if (Records is { } records && shards.TotalCount != records)
        {
            throw new ToolException(
                FormattableString.Invariant($"The shards have {shards.TotalCount} records, not {records}. ")
                + "A shard is missing, belongs to an older file, or was given twice.");
        }

        RefuseRepeated(shards);
    }

    private static void RefuseRepeated(ShardCollection shards)
    {
        var met = new HashSet<(string?, ulong, int)>();
        foreach (var shard in shards.Shards)
        {
            // Blocks of standard input may all have the same name, and blocks without records are equal.
            var isUnnamed = shard.Source is null or Inputs.NameOfStandardInput;
            if (isUnnamed && shard.Counts.TotalCount == 0)
            {
                continue;
            }

            var key = isUnnamed ? (null, shard.Counts.Digest, shard.Counts.TotalCount) : (shard.Source, 0UL, 0);
            if (!met.Add(key))
            {
                throw new ToolException(
                    $"The shard \"{shard.Source ?? "without a name"}\" was given twice. Name each index once, remove "
                    + "indexes of an older split, and give blocks of standard input names with --source-name.");
            }
        }
    }
}
