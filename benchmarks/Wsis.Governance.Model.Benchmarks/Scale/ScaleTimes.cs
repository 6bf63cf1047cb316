using System.Diagnostics;
using Wsis.Governance.Corpus;
using Wsis.Governance.Json;
using Wsis.Governance.Parts;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks;

/// <summary>What a file takes: nanoseconds of the processor a record, the least of several samples;
/// what other programs do meanwhile does not count.</summary>
internal sealed class ScaleTimes
{
    private const int Often = 20_000;

    /// <summary>How long a record is.</summary>
    public double BytesARecord { get; private set; }

    /// <summary>Reading the file and scanning it.</summary>
    public double Scan { get; private set; }

    /// <summary>Streaming the records.</summary>
    public double Read { get; private set; }

    /// <summary>Streaming the records and checking each by itself, the index written to nowhere.</summary>
    public double Check { get; private set; }

    /// <summary>Reading and keeping all records.</summary>
    public double Keep { get; private set; }

    /// <summary>Checking the records kept, alone and together.</summary>
    public double Validate { get; private set; }

    /// <summary>Both halves one after the other over both at once.</summary>
    public double TwoCores { get; private set; }

    /// <summary>The most memory in use above the start while the records were streamed, garbage not counted.</summary>
    public long StreamedBytes { get; private set; }

    /// <summary>The memory that the index takes, in bytes a record.</summary>
    public double IndexBytes { get; private set; }

    public static ScaleTimes Of(ScaleFile file, int rounds)
    {
        var options = OptionsFor(file.Path);
        var samples = new ScaleSamples()
            .Add("scan", () => Yardsticks.Sink = ScanFile(file.Path))
            .Add("read", () => Yardsticks.Sink = Stream(file.Path))
            .Add("check", () => CheckFile(file.Path, options))
            .Add("keep", () => Yardsticks.Sink = WsisJson.ReadOrThrow(File.ReadAllBytes(file.Path)))
            .Add("validate", () => Validated(WsisJson.ReadOrThrow(File.ReadAllBytes(file.Path))))
            .Add("one", () => Array.ForEach(file.Halves, half => Begin(half).WaitForExit()))
            .Add("two", () => Array.ForEach(Array.ConvertAll(file.Halves, Begin), process => process.WaitForExit()));
        samples.Run(rounds, Math.Max(1, 200_000 / file.Count));
        return new ScaleTimes
        {
            BytesARecord = (double)file.Length / file.Count,
            Scan = samples.LeastProcessor("scan") / file.Count,
            Read = samples.LeastProcessor("read") / file.Count,
            Check = samples.LeastProcessor("check") / file.Count,
            Keep = samples.LeastProcessor("keep") / file.Count,
            Validate = (samples.LeastProcessor("validate") - samples.LeastProcessor("keep")) / file.Count,
            TwoCores = samples.LeastClock("one") / samples.LeastClock("two"),
            StreamedBytes = MemoryStreamed(file.Path),
            IndexBytes = MemoryOfIndex(file, options),
        };
    }

    private static long ScanFile(string path)
    {
        using var stream = ScaleFile.Open(path);
        return StreamingRun.Scan(stream);
    }

    private static int Stream(string path)
    {
        var count = 0;
        using var stream = ScaleFile.Open(path);
        foreach (var item in WsisJson.ReadRecords(stream))
        {
            count += item.Record is null ? 0 : 1;
        }

        return count;
    }

    /// <summary>Checks the records of a file, each by itself, in this process.</summary>
    public static void CheckFile(string path) => CheckFile(path, OptionsFor(path));

    // A process of its own, as a batch would have it.
    private static Process Begin(string path) =>
        Process.Start(Environment.ProcessPath!, [typeof(ScaleTimes).Assembly.Location, "check", path]);

    private static PartOptions OptionsFor(string path) => new()
    {
        Reading = new ReadOptions { SourceName = path },
        Validation = ScaleRun.Validation,
    };

    private static void CheckFile(string path, PartOptions options)
    {
        using var stream = ScaleFile.Open(path);
        PartIndex.Write(stream, System.IO.Stream.Null, options);
    }

    private static void Validated(WsisCorpus corpus)
    {
        var report = corpus.Validate(ScaleRun.Validation);
        if (!report.Findings.IsEmpty)
        {
            throw new InvalidOperationException($"The records were meant to be clean: {report.Findings[0]}");
        }
    }

    private static long MemoryStreamed(string path)
    {
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var (most, count) = (0L, 0);
        using var stream = ScaleFile.Open(path);
        foreach (var _ in WsisJson.ReadRecords(stream))
        {
            if (++count % Often == Often / 2)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - start);
            }
        }

        return most;
    }

    private static double MemoryOfIndex(ScaleFile file, PartOptions options)
    {
        var start = GC.GetTotalMemory(forceFullCollection: true);
        using var stream = ScaleFile.Open(file.Path);
        var index = PartIndex.Of(stream, options);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - start;
        GC.KeepAlive(index);
        return (double)bytes / file.Count;
    }
}
