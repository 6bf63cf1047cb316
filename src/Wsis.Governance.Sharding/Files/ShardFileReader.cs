using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Reads index files: records on all cores, everything else line by line.</summary>
/// <param name="name">The name of the file, for error messages, and to open it again.</param>
/// <param name="pool">Receives the records.</param>
/// <param name="corpusRules">The corpus rules.</param>
/// <param name="options">The options.</param>
internal sealed class ShardFileReader(string name, RecordPool pool, CorpusRule[] corpusRules, ShardOptions options)
    : IDisposable
{
    private const int BatchSize = 1 << 16;

    private readonly List<CorpusShard> shards = [];
    private readonly RecordLookup lookup = new(pool);
    private readonly ConcurrentBag<IndexPieceReader> readers = [];
    private readonly ConcurrentBag<BatchChecker> checkers = [];
    private OpenShard? open;
    private long line = 1;

    /// <summary>Reads the shards of an index file.</summary>
    /// <exception cref="FormatException">The text is not an index file, is truncated, or is empty.</exception>
    public CorpusShard[] Read(Stream index)
    {
        OrderedWork.Run(Cut(index), Read, pieces => pieces.ForEach(Take), Check, static _ => { });
        if (open is not null)
        {
            throw Wrong("the index is cut off: its last line is missing. Create it again");
        }

        return shards.Count > 0
            ? [.. shards]
            : throw new FormatException(
                $"{name} contains no index: the process that writes it failed or did not run. Create it again.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lookup.Dispose();
        foreach (var checker in checkers)
        {
            checker.Dispose();
        }
    }

    private List<IndexPiece> Read(TextBatch batch)
    {
        var reader = readers.TryTake(out var free) ? free : new IndexPieceReader();
        var pieces = reader.Read(batch);
        readers.Add(reader);
        return pieces;
    }

    private bool Check(List<IndexPiece> pieces)
    {
        var checker = checkers.TryTake(out var free) ? free : BatchChecker.ForIndexes(options, pool);
        foreach (var piece in pieces)
        {
            if (piece.Records is { Run: not null } records)
            {
                checker.Check(records);
            }
        }

        checkers.Add(checker);
        return true;
    }

    private static IEnumerable<TextBatch> Cut(Stream index)
    {
        var lines = new LineCutter(index, [], 0, new LinePosition(1, 1));
        for (var size = BatchSize; !lines.IsAtEnd;)
        {
            // A line may be longer than a batch.
            var isCut = lines.TryCut(size, out var batch);
            size = isCut ? BatchSize : size * 2;
            if (isCut)
            {
                yield return batch;
            }
        }
    }

    private void Take(IndexPiece piece)
    {
        line = piece.Line;
        if (piece.Problem is not null)
        {
            Open();
            throw Wrong(piece.Problem);
        }

        if (piece.Records is { } records)
        {
            var shard = Open();
            shard.Keeper.Prepare(records);
            shard.Keeper.Add(records);
            shard.Count += records.Count;
            shard.Shard.HasTexts |= piece.HasTexts;
            return;
        }

        var json = new Utf8JsonReader(piece.Text);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !json.Read())
            {
                throw Wrong("a line of an index is a JSON object");
            }

            ReadEntry(ref json);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw Wrong("the line is not valid JSON of an index");
        }
    }

    private OpenShard Open() => open ?? throw Wrong("an index begins with its format, source and rules");

    private void ReadEntry(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("index"u8))
        {
            Begin(ref json);
            return;
        }

        var shard = Open();
        if (json.ValueTextEquals("incomplete"u8))
        {
            shard.Shard.IncompleteIds.Add(NextString(ref json));
        }
        else if (json.ValueTextEquals("finding"u8))
        {
            ReadFinding(ref json, shard);
        }
        else if (json.ValueTextEquals("end"u8))
        {
            End(ref json, shard);
        }
        else
        {
            throw Wrong($"an index has no entry \"{json.GetString()}\"");
        }
    }

    private void Begin(ref Utf8JsonReader json)
    {
        if (open is not null)
        {
            throw Wrong("the index before this one is cut off. Create it again");
        }

        if (NextString(ref json) is var format && format != ShardFileFormat.Name)
        {
            throw Wrong($"the index has the format \"{format}\"; this version reads \"{ShardFileFormat.Name}\"");
        }

        string? source = null;
        string? rules = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (json.GetString())
            {
                case "source": source = NextString(ref json); break;
                case "rules": rules = NextString(ref json); break;
                default: json.Skip(); break;
            }
        }

        rules = rules ?? throw Wrong("the index does not say which rules were run");
        var shard = new CorpusShard(source, new Lazy<string>(rules), name, pool.Count);
        open = new OpenShard(shard, new RecordKeeper(pool, shard, corpusRules, lookup));
    }

    private void ReadFinding(ref Utf8JsonReader json, OpenShard shard)
    {
        var code = NextString(ref json);
        if (!RuleCatalogue.TryGet(code, out var rule))
        {
            throw Wrong($"this version has no rule \"{code}\"");
        }

        var entry = new FindingEntry { Rule = rule };
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            entry.Read(ref json);
        }

        if (entry.Index < -1 || entry.Index >= shard.Count)
        {
            throw Wrong("the finding is about no record of this shard");
        }

        shard.Findings.Add(entry);
    }

    private void End(ref Utf8JsonReader json, OpenShard shard)
    {
        var (complete, total, digest, readingOmitted, omitted) = ((int)RecordLine.NextNumber(ref json), 0, 0UL, 0, 0);
        var length = -1L;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (json.GetString())
            {
                case "met": total = (int)RecordLine.NextNumber(ref json); break;
                case "digest": digest = NextDigest(ref json); break;
                case "length": length = RecordLine.NextNumber(ref json); break;
                case "readingOmitted": readingOmitted = (int)RecordLine.NextNumber(ref json); break;
                case "omitted": omitted = (int)RecordLine.NextNumber(ref json); break;
                default: json.Skip(); break;
            }
        }

        if (complete != shard.Count)
        {
            throw Wrong(FormattableString.Invariant(
                $"{complete} records are announced, but there are {shard.Count}"));
        }

        shard.Shard.Counts = new ShardCounts(complete, total, digest, length);
        shard.Shard.Found = Found(shard, readingOmitted, omitted);
        shards.Add(shard.Shard);
        open = null;
    }

    private ShardFindings Found(OpenShard shard, int readingOmitted, int omitted)
    {
        var source = shard.Shard.Source;
        var (reading, own, suppressed) = (new List<Finding>(), new List<Finding>(), new List<SuppressedFinding>());
        var origins = new ShardedOrigins(pool);
        foreach (var entry in shard.Findings)
        {
            var origin = entry.Index < 0 ? default : origins.OriginOf(shard.Shard.First + entry.Index);
            var finding = entry.In(source, origin);
            if (entry.Justification is { } justification)
            {
                suppressed.Add(new SuppressedFinding(finding, justification));
            }
            else
            {
                (entry.Index < 0 ? reading : own).Add(finding);
            }
        }

        return new ShardFindings(reading, own, suppressed, readingOmitted, omitted);
    }

    private static ulong NextDigest(ref Utf8JsonReader json) =>
        ulong.TryParse(
            NextString(ref json), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digest)
            ? digest
            : throw new JsonException();

    private static string NextString(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString() ?? "";
    }

    private FormatException Wrong(string problem) =>
        new(FormattableString.Invariant($"{name}, line {line}: {problem}."));

    private sealed class OpenShard(CorpusShard shard, RecordKeeper keeper)
    {
        public CorpusShard Shard => shard;

        public RecordKeeper Keeper => keeper;

        public List<FindingEntry> Findings { get; } = [];

        public int Count { get; set; }
    }
}
