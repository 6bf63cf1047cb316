using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Packing;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Reads index files: records on all cores, all else line by line.</summary>
/// <param name="name">The name of the file, for what is wrong with it, and to open it again.</param>
/// <param name="spill">Takes the records.</param>
internal sealed class ShardFileReader(string? name, SpillFile spill)
{
    private const int BatchSize = 1 << 18;

    private readonly List<CorpusShard> shards = [];
    private OpenShard? open;
    private long line = 1;

    /// <summary>Reads the shards of an index file.</summary>
    /// <exception cref="FormatException">The text is no index file, is cut off, or holds nothing.</exception>
    public CorpusShard[] Read(Stream index)
    {
        var idle = new ConcurrentBag<IndexPieceReader>();
        OrderedWork.Run(Cut(index), Read, pieces => pieces.ForEach(Take));
        if (open is not null)
        {
            throw Wrong("the index is cut off: it does not end as indexes end. Make it again");
        }

        return shards.Count > 0
            ? [.. shards]
            : throw new FormatException(
                $"{name ?? "The index"} holds no index: what was to write it has failed or has not run. "
                + "Make it again.");

        List<IndexPiece> Read(TextBatch batch)
        {
            var reader = idle.TryTake(out var free) ? free : new IndexPieceReader(spill);
            var pieces = reader.Read(batch);
            idle.Add(reader);
            return pieces;
        }
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
            shard.Builder.Add(records);
            shard.HasTexts |= piece.HasTexts;
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
            throw Wrong("the line is no JSON of an index");
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
            shard.Builder.AddIncomplete(NextString(ref json));
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
            throw Wrong("the index before this one is cut off. Make it again");
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

        open = new OpenShard(new ShardBuilder(
            source, rules ?? throw Wrong("the index does not say which rules were run"), spill));
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

        if (entry.Index < -1 || entry.Index >= shard.Builder.Count)
        {
            throw Wrong("the finding is about no record of this shard");
        }

        shard.Findings.Add(entry);
    }

    private void End(ref Utf8JsonReader json, OpenShard shard)
    {
        var (whole, met, digest, readingOmitted, omitted) = ((int)RecordLine.NextNumber(ref json), 0, 0UL, 0, 0);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (json.GetString())
            {
                case "met": met = (int)RecordLine.NextNumber(ref json); break;
                case "digest": digest = NextDigest(ref json); break;
                case "readingOmitted": readingOmitted = (int)RecordLine.NextNumber(ref json); break;
                case "omitted": omitted = (int)RecordLine.NextNumber(ref json); break;
                default: json.Skip(); break;
            }
        }

        if (whole != shard.Builder.Count)
        {
            throw Wrong(FormattableString.Invariant(
                $"{whole} records are announced, but there are {shard.Builder.Count}"));
        }

        var counts = new ShardCounts(whole, met, digest);
        shards.Add(shard.Builder.Build(
            Found(shard, readingOmitted, omitted), counts, shard.HasTexts ? name : null));
        open = null;
    }

    private static ShardFindings Found(OpenShard shard, int readingOmitted, int omitted)
    {
        var source = shard.Builder.Source;
        var (reading, own, suppressed) = (new List<Finding>(), new List<Finding>(), new List<SuppressedFinding>());
        foreach (var entry in shard.Findings)
        {
            var finding = entry.In(source, entry.Index < 0 ? default : shard.Builder.OriginOf(entry.Index));
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
        new(FormattableString.Invariant($"{name ?? "The index"}, line {line}: {problem}."));

    private sealed class OpenShard(ShardBuilder builder)
    {
        public ShardBuilder Builder => builder;

        public List<FindingEntry> Findings { get; } = [];

        public bool HasTexts { get; set; }
    }
}
