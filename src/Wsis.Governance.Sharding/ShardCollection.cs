using System.Diagnostics;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Files;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding;

/// <summary>The shards of a corpus, in the order in which they are added. Shards that were checked anywhere and then
/// merged give the same result as validation of the whole corpus.</summary>
/// <remarks>
/// <para>Only positions and hashes of the records are kept. Linked records, and those that must be checked again
/// when all are known, are read again: the texts are opened by name (<see cref="ShardOptions.OpenText"/>) and must
/// not have changed.</para>
/// <para>One thing differs from validation of the whole: the limit <see cref="ValidationOptions.MaxFindings"/> holds
/// for each shard too, before the errata are known that explain findings. Where a shard reaches it, findings may be
/// counted as omitted that would have had room.</para>
/// </remarks>
[DebuggerDisplay("{Count} records")]
internal sealed class ShardCollection
{
    private readonly List<CorpusShard> shards = [];
    private (RuleSet Rules, Lazy<string> Digest)? lastDigest;
    private RecordPool? pool;

    /// <summary>The shards, in order.</summary>
    public IReadOnlyList<CorpusShard> Shards => shards;

    /// <summary>The number of complete records.</summary>
    public int Count => shards.Sum(static shard => shard.Counts.CompleteCount);

    /// <summary>The number of records, including incomplete ones.</summary>
    public int TotalCount => shards.Sum(static shard => shard.Counts.TotalCount);

    /// <summary>The names of the texts, in order; those without a name are left out.</summary>
    public ValueList<string> Sources =>
        [.. shards.Select(static shard => shard.Source).OfType<string>()];

    /// <summary>The reading problems, shard by shard in the order of the text; for each shard at
    /// most <see cref="Wsis.Governance.Json.ReadOptions.MaxFindings"/>.</summary>
    public ValueList<Finding> ReadingFindings => [.. shards.SelectMany(static shard => shard.Found.Reading)];

    /// <summary>The number of reading problems left out because there were too many; 0 if all are included.</summary>
    public int ReadingOmitted => shards.Sum(static shard => shard.Found.ReadingOmitted);

    /// <summary>Checks each record of a text by itself and writes an index of the shard, in memory that does not depend
    /// on the number of records.</summary>
    /// <param name="text">The text, in any of the three forms; read once, to its end, and left open. It is opened again
    /// by its name if there are findings.</param>
    /// <param name="index">Receives the index file, one JSON object per line; left open. Concatenated files are the
    /// file of both.</param>
    /// <param name="options">The options; <see cref="ShardOptions.Default"/> if null.</param>
    /// <param name="withTexts">True to write the text of each record into the index too: for texts that cannot be read
    /// again when the shards are merged, such as standard input.</param>
    /// <exception cref="IOException">The text cannot be opened again, or has changed.</exception>
    public static void Write(Stream text, Stream index, ShardOptions? options = null, bool withTexts = false)
    {
        options ??= ShardOptions.Default;
        var source = options.Reading.SourceName;
        using var writer = new ShardFileWriter(index, source, RuleSetDigest.Of(options.Validation.Rules));
        withTexts &= source is not null;
        var counts = new ShardScanner(options, () => BatchChecker.WritingLines(options, withTexts))
            .Run(text, null, batch => writer.Add(batch.Lines!, batch.Read.IncompleteIds), out var found);
        writer.End(found, counts);
    }

    /// <summary>Checks each record of a text, with those added before.</summary>
    /// <param name="text">The text, in any of the three forms; read to its end and left open.</param>
    /// <param name="options">The options; the text must have a name, by which it is opened again.</param>
    /// <exception cref="ArgumentException">The text has no name.</exception>
    /// <exception cref="IOException">The text cannot be opened again, or has changed.</exception>
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
    /// <param name="options">The options, with the rules of the shards.</param>
    /// <exception cref="FormatException">The text is not an index file of this version, is truncated,
    /// or is empty.</exception>
    public void AddIndex(Stream index, string name, ShardOptions? options = null)
    {
        options ??= ShardOptions.Default;
        using var reader = new ShardFileReader(name, PoolFor(options), ChecksOf(options), options);
        shards.AddRange(reader.Read(index));
    }

    /// <summary>The report on all records: the findings of single records, and the cross-record findings.</summary>
    /// <param name="options">The options, with the rules of the shards;
    /// <see cref="ShardOptions.Default"/> if null.</param>
    /// <returns>The findings of rules, with lines and columns if the texts have names; reading problems are
    /// in <see cref="ReadingFindings"/>.</returns>
    /// <exception cref="ArgumentException">A shard was checked with other rules.</exception>
    /// <exception cref="IOException">A text that must be read again is missing or has changed.</exception>
    public ValidationReport Validate(ShardOptions? options = null)
    {
        options ??= ShardOptions.Default;
        var digest = DigestOf(options);
        foreach (var shard in shards)
        {
            if (shard.Rules != digest && shard.Rules.Value != digest.Value)
            {
                throw new ArgumentException(
                    $"{shard.Source ?? "A shard"} was checked with other rules. Use the same rules for all shards and "
                    + "for the merge.",
                    nameof(options));
            }
        }

        RequireSameLengths(options);
        return new ShardMerger(shards, PoolFor(options), ChecksOf(options), options).Run();
    }

    // A text that is there must be as long as it was. One that is elsewhere now is missed if a record of it is needed.
    private void RequireSameLengths(ShardOptions options)
    {
        var hasOtherLength = options.HasOtherLength
            ?? ((name, length) => LengthOf(name, options.OpenText) is >= 0 and var now && now != length);
        foreach (var shard in shards)
        {
            if (shard is { IndexFile: not null, HasTexts: false, Source: { } source } && shard.Counts.Length >= 0
                && hasOtherLength(source, shard.Counts.Length))
            {
                throw SourceTextReader.Changed(source);
            }
        }
    }

    private static long LengthOf(string source, Func<string, Stream> open)
    {
        try
        {
            using var text = open(source);
            return text.CanSeek ? text.Length : -1;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }

    private RecordPool PoolFor(ShardOptions options) =>
        pool ??= new RecordPool(options.OpenText, options.Hash, options.Reading.NullIsAbsent);

    private static CorpusRule[] ChecksOf(ShardOptions options) =>
        options.Validation.Rules.ScheduleOf(RuleScope.CrossRecord).OfCorpus;

    // Texts that are checked and merged in one process have one rule set, whose digest is then never needed.
    private Lazy<string> DigestOf(ShardOptions options)
    {
        var rules = options.Validation.Rules;
        if (lastDigest is not { } last || last.Rules != rules)
        {
            lastDigest = last = (rules, new Lazy<string>(() => RuleSetDigest.Of(rules)));
        }

        return last.Digest;
    }
}
