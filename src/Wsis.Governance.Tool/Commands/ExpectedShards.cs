using Wsis.Governance.Sharding;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary>What <c>wsis validate --merge</c> must find before it says anything of the whole.</summary>
/// <param name="Shards">How many shards there must be; null where that is not stated.</param>
/// <param name="Records">How many records there must be, those that cannot be read included; null where that is not
/// stated.</param>
internal sealed record ExpectedShards(int? Shards, long? Records)
{
    /// <summary>Refuses shards that are not what was expected, and a shard that is there twice.</summary>
    /// <exception cref="ToolException">They are not; says what and what to do.</exception>
    public void Check(ShardCollection shards)
    {
        if (Shards is { } wanted && shards.Shards.Count != wanted)
        {
            throw new ToolException(FormattableString.Invariant(
                $"There are {shards.Shards.Count} shards, not {wanted}. ")
                + "Make the index of each shard again whose task has failed, and name all of them once.");
        }

        if (Records is { } records && shards.Met != records)
        {
            throw new ToolException(
                FormattableString.Invariant($"The shards have {shards.Met} records, not {records}. ")
                + "A shard is missing, is of an older file, or is there twice.");
        }

        RefuseRepeated(shards);
    }

    private static void RefuseRepeated(ShardCollection shards)
    {
        var met = new HashSet<(string?, ulong, int)>();
        foreach (var shard in shards.Shards)
        {
            // Blocks of standard input may all have the one name; those without records are alike.
            var isUnnamed = shard.Source is null or Inputs.NameOfStandardInput;
            if (isUnnamed && shard.Counts.Met == 0)
            {
                continue;
            }

            var key = isUnnamed ? (null, shard.Counts.Digest, shard.Counts.Met) : (shard.Source, 0UL, 0);
            if (!met.Add(key))
            {
                throw new ToolException(
                    $"The shard \"{shard.Source ?? "without a name"}\" is there twice. Name each index once, remove "
                    + "indexes of an older split, and give blocks of standard input names with --source-name.");
            }
        }
    }
}
