using Wsis.Governance.Benchmarks.Ratios;
using Wsis.Governance.Json;
using Wsis.Governance.Sharding;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>What is done with a file of records: read by a stream, or kept, or checked as <c>wsis validate</c>
/// does.</summary>
internal static class ScaleWork
{
    // How often the memory is looked at while records are streamed.
    private const int Often = 5_000;

    private static readonly ValidationOptions withReference = new() { References = ReferenceData.Corpus };

    /// <summary>Reads the file and scans it.</summary>
    public static void Scan(string path)
    {
        using var stream = ScaleFile.Open(path);
        Baselines.Consumer = StreamingRun.Scan(stream);
    }

    /// <summary>Streams the records.</summary>
    public static void Read(string path)
    {
        using var stream = ScaleFile.Open(path);
        foreach (var item in WsisJson.ReadRecords(stream))
        {
            Baselines.Consumer = item.Record ?? throw new InvalidOperationException(item.Findings.ToString());
        }
    }

    /// <summary>Streams the records and validates each by itself.</summary>
    public static void ReadAndValidate(string path)
    {
        using var stream = ScaleFile.Open(path);
        foreach (var item in WsisJson.ReadRecords(stream))
        {
            Check(item.Record!.Validate());
        }
    }

    /// <summary>The most memory in use above the start meanwhile, garbage not counted, in bytes.</summary>
    public static long MemoryStreamed(string path)
    {
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var (most, count) = (0L, 0);
        using var stream = ScaleFile.Open(path);
        foreach (var item in WsisJson.ReadRecords(stream))
        {
            Check(item.Record!.Validate());
            if (count++ % Often == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - start);
            }
        }

        return most;
    }

    /// <summary>Reads and keeps all records.</summary>
    public static WsisCorpus Keep(string path) => WsisJson.ReadOrThrow(File.ReadAllBytes(path));

    /// <summary>Validates records that are kept, alone and together.</summary>
    public static void Validate(WsisCorpus corpus) => Check(corpus.Validate(withReference));

    /// <summary>Validates each record of a file and keeps what the others need.</summary>
    public static ShardCollection Index(string path)
    {
        using var stream = ScaleFile.Open(path);
        var shards = new ShardCollection();
        shards.Add(stream, OptionsFor(path));
        return shards;
    }

    /// <summary>Validates each record of a file by itself and writes the index: <c>wsis validate --index</c>.</summary>
    public static void WriteIndex(string path, Stream index)
    {
        using var stream = ScaleFile.Open(path);
        ShardCollection.Write(stream, index, OptionsFor(path));
    }

    /// <summary>Validates a file: <c>wsis validate</c>.</summary>
    public static void Validate(string path) => Check(Index(path).Validate(OptionsFor(path)));

    /// <summary>Puts indexes together and validates what is between the records, as <c>wsis validate --merge</c>
    /// does.</summary>
    public static void Merge(string[] indexes)
    {
        var all = new ShardCollection();
        foreach (var path in indexes)
        {
            using var stream = ScaleFile.Open(path);
            all.AddIndex(stream, path, OptionsFor(path));
        }

        Check(all.Validate(OptionsFor(indexes[0])));
    }

    private static ShardOptions OptionsFor(string path) => new()
    {
        Reading = new ReadOptions { SourceName = path },
        Validation = withReference,
    };

    private static void Check(ValidationReport report)
    {
        if (!report.Findings.IsEmpty)
        {
            throw new InvalidOperationException($"The records were meant to be clean: {report.Findings[0]}");
        }
    }
}
