using System.Diagnostics;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Packing;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding;

/// <summary>The shards of a corpus, in the order of its records. Shards that are checked anywhere and put together say
/// the same of the corpus as checking it at once.</summary>
/// <remarks>
/// <para>Immutable. Putting collections together is associative, with <see cref="Empty"/> as its neutral
/// element.</para>
/// <para>A shard leaves out running text, the words of sources and unknown members. Where findings need them, the texts
/// are opened again by name (<see cref="ShardOptions.OpenText"/>) and must be what they were.</para>
/// <para>One thing differs from checking the whole at once: the limit <see cref="ValidationOptions.MaxFindings"/>
/// holds for each shard too, before the errata are known that explain findings. Where a shard reaches it, findings may
/// be counted as omitted that would have had room.</para>
/// </remarks>
[DebuggerDisplay("{Count} records")]
internal sealed partial class ShardCollection
{
    private readonly CorpusShard[] shards;

    private ShardCollection(CorpusShard[] shards) => this.shards = shards;

    /// <summary>The collection without shards.</summary>
    public static ShardCollection Empty { get; } = new([]);

    /// <summary>The shards, in order.</summary>
    public IReadOnlyList<CorpusShard> Shards => shards;

    /// <summary>How many whole records there are.</summary>
    public int Count => shards.Sum(static shard => shard.Counts.Whole);

    /// <summary>How many records there are, those that are not whole included.</summary>
    public int Met => shards.Sum(static shard => shard.Counts.Met);

    /// <summary>The names of the texts, in order; those without a name are left out.</summary>
    public ValueList<string> Sources =>
        [.. shards.Select(static shard => shard.Source).OfType<string>()];

    /// <summary>The problems of reading, shard by shard in the order of the text; of each shard as many as
    /// <see cref="Wsis.Governance.Json.ReadOptions.MaxFindings"/> allows.</summary>
    public ValueList<Finding> ReadingFindings => [.. shards.SelectMany(static shard => shard.Found.Reading)];

    /// <summary>How many problems of reading were left out because there were too many; 0 where all are
    /// there.</summary>
    public int ReadingOmitted => shards.Sum(static shard => shard.Found.ReadingOmitted);

    /// <summary>Checks each record of a text by itself and keeps it packed.</summary>
    /// <param name="text">The text, whichever of the three forms it has; read once, to its end, and left open. Where
    /// it has a name and there are findings, it is opened again by that name, for their lines and columns.</param>
    /// <param name="options">How to check; <see cref="ShardOptions.Default"/> where null.</param>
    /// <exception cref="IOException">The text cannot be opened again, or is not what it was.</exception>
    public static ShardCollection Build(Stream text, ShardOptions? options = null)
    {
        options ??= ShardOptions.Default;
        var spill = options.Spill ?? SpillFile.ForThisMachine();
        var builder = new ShardBuilder(options.Reading.SourceName, DigestOf(options), spill);
        var counts = new ShardScanner<PackedRecords>(options, () => new RecordPackBuilder(spill))
            .Run(text, builder.Add, out var found);
        return new ShardCollection([builder.Build(found, counts)]);
    }

    /// <summary>These shards and those of the records that come after.</summary>
    public ShardCollection Concat(ShardCollection next) => new([.. shards, .. next.shards]);

    /// <summary>The report on all records: what was found in each by itself, and what is wrong across
    /// records.</summary>
    /// <param name="options">How to check, with the rules of the shards; <see cref="ShardOptions.Default"/> where
    /// null.</param>
    /// <returns>The findings of rules, with lines and columns where the texts have names; problems of reading are in
    /// <see cref="ReadingFindings"/>.</returns>
    /// <exception cref="ArgumentException">A shard was checked under other rules.</exception>
    /// <exception cref="IOException">A text that must be read again is missing, or is not what it was.</exception>
    public ValidationReport Validate(ShardOptions? options = null)
    {
        options ??= ShardOptions.Default;
        var digest = DigestOf(options);
        foreach (var shard in shards)
        {
            if (shard.Rules != digest)
            {
                throw new ArgumentException(
                    $"{shard.Source ?? "A shard"} was checked under other rules. Give the same rules to all shards and "
                    + "to the merge.",
                    nameof(options));
            }
        }

        return new ShardMerger(new ShardSequence(shards), options).Run();
    }

    private static string DigestOf(ShardOptions options) => RuleSetDigest.Of(options.Validation.Rules);
}
