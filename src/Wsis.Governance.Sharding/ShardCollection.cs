using System.Diagnostics;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Files;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding;

/// <summary>The shards of a corpus, in the order in which they are added. Shards that are checked anywhere and put
/// together say the same of the corpus as checking it at once.</summary>
/// <remarks>
/// <para>Of the records only positions and hashes are kept. Records that others link to, and those that must be
/// checked again when all are known, are read again: the texts are opened by name
/// (<see cref="ShardOptions.OpenText"/>) and must be what they were.</para>
/// <para>One thing differs from checking the whole at once: the limit <see cref="ValidationOptions.MaxFindings"/>
/// holds for each shard too, before the errata are known that explain findings. Where a shard reaches it, findings may
/// be counted as omitted that would have had room.</para>
/// </remarks>
[DebuggerDisplay("{Count} records")]
internal sealed class ShardCollection
{
    private readonly List<CorpusShard> shards = [];
    private RecordPool? pool;

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

    /// <summary>Checks each record of a text by itself and writes an index of the shard, in memory that does not grow
    /// with the number of records.</summary>
    /// <param name="text">The text, whichever of the three forms it has; read once, to its end, and left open. It is
    /// opened again by its name where there are findings.</param>
    /// <param name="index">Takes the index file, one JSON object a line; left open. Two files one after the other are
    /// the file of both.</param>
    /// <param name="options">How to check; <see cref="ShardOptions.Default"/> where null.</param>
    /// <param name="withTexts">True to write the text of each record into the index too: for texts that cannot be read
    /// again when the shards are put together, such as standard input.</param>
    /// <exception cref="IOException">The text cannot be opened again, or is not what it was.</exception>
    public static void Write(Stream text, Stream index, ShardOptions? options = null, bool withTexts = false)
    {
        options ??= ShardOptions.Default;
        var source = options.Reading.SourceName;
        using var writer = new ShardFileWriter(index, source, DigestOf(options));
        withTexts &= source is not null;
        var counts = new ShardScanner(options, () => BatchChecker.WritingLines(options, withTexts))
            .Run(text, null, batch => writer.Add(batch.Lines!, batch.Read.IncompleteIds), out var found);
        writer.End(found, counts);
    }

    /// <summary>Checks each record of a text, with those added before.</summary>
    /// <param name="text">The text, whichever of the three forms it has; read to its end and left open.</param>
    /// <param name="options">How to check; the text must have a name, and is opened again by it.</param>
    /// <exception cref="ArgumentException">The text has no name.</exception>
    /// <exception cref="IOException">The text cannot be opened again, or is not what it was.</exception>
    public void Add(Stream text, ShardOptions options)
    {
        var source = options.Reading.SourceName
            ?? throw new ArgumentException("A text that is read again must have a name.", nameof(options));
        var shard = new CorpusShard(source, DigestOf(options), null, Count);
        using var lookup = new RecordLookup(PoolFor(options));
        var keeper = new RecordKeeper(pool!, shard, ChecksOf(options), lookup);
        shard.Counts = new ShardScanner(options, () => BatchChecker.ForTexts(options, pool!))
            .Run(text, keeper, static _ => { }, out var found);
        shard.Found = found;
        shards.Add(shard);
    }

    /// <summary>Adds the shards of an index file, or of several one after the other.</summary>
    /// <param name="index">The file; read to its end and left open.</param>
    /// <param name="name">The name by which the file can be opened again.</param>
    /// <param name="options">How to check, with the rules of the shards.</param>
    /// <exception cref="FormatException">The text is no index file of this version, is cut off, or holds
    /// nothing.</exception>
    public void AddIndex(Stream index, string name, ShardOptions? options = null)
    {
        options ??= ShardOptions.Default;
        using var reader = new ShardFileReader(name, PoolFor(options), ChecksOf(options), options);
        shards.AddRange(reader.Read(index));
    }

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

        return new ShardMerger(shards, PoolFor(options), ChecksOf(options), options).Run();
    }

    private RecordPool PoolFor(ShardOptions options) => pool ??= new RecordPool(options.OpenText, options.Hash);

    private static CorpusRule[] ChecksOf(ShardOptions options) =>
        options.Validation.Rules.ChecksThatReach(RuleScope.CrossRecord).OfCorpus;

    private static string DigestOf(ShardOptions options) => RuleSetDigest.Of(options.Validation.Rules);
}
