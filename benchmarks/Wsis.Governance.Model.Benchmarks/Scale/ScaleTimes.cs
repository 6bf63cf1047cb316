namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>What a file of records takes.</summary>
internal sealed class ScaleTimes
{
    private const string Scanned = "scan";
    private const string ReadOnly = "read";
    private const string Checked = "read and validate each";
    private const string Indexed = "read, validate each and write the index";
    private const string Kept = "read and keep";
    private const string CheckedAfter = "validate what is kept";
    private const string OneProcess = "process: validate";
    private const string OneIndex = "process: index of the whole";
    private const string TwoIndexes = "two processes: indexes of the halves";
    private const string OneUntiered = "process, compiled once: index of the whole";
    private const string TwoUntiered = "two processes, compiled once: indexes of the halves";
    private const string Merged = "process: merge the indexes";

    private readonly ScaleSamples samples;

    private ScaleTimes(ScaleFile file, ScaleSamples samples) =>
        (this.samples, Records, Bytes, BytesOfIndexes) = (samples, file.Count, file.Length, file.LengthOfIndexes);

    public int Records { get; }

    public long Bytes { get; }

    public long BytesOfIndexes { get; }

    /// <summary>How long a record is.</summary>
    public double BytesPerRecord => (double)Bytes / Records;

    /// <summary>Reading the file and scanning it: as what follows, nanoseconds of the processor a record.</summary>
    public double Scan => Each(Scanned);

    /// <summary>Streaming the records.</summary>
    public double Read => Each(ReadOnly);

    /// <summary>Streaming the records and validating each by itself.</summary>
    public double Check => Each(Checked);

    /// <summary>The same, and the index written to nowhere.</summary>
    public double Index => Each(Indexed);

    /// <summary>Reading and keeping all records.</summary>
    public double Keep => Each(Kept);

    /// <summary>Validating the records kept, alone and together.</summary>
    public double Validate => Each(CheckedAfter);

    /// <summary>All of it in a process of its own.</summary>
    public double Process => Each(OneProcess);

    /// <summary>The index of all of it in a process of its own.</summary>
    public double IndexProcess => Each(OneIndex);

    /// <summary>Putting two indexes together in a process of its own.</summary>
    public double MergeProcess => Each(Merged);

    /// <summary>The most memory of that process, in bytes.</summary>
    public long ProcessMemory => samples.Memory(OneProcess);

    /// <summary>The most memory of the process that writes the index, in bytes.</summary>
    public long IndexProcessMemory => samples.Memory(OneIndex);

    /// <summary>The most memory of the process that puts indexes together, in bytes.</summary>
    public long MergeProcessMemory => samples.Memory(Merged);

    /// <summary>By the clock: the index in one process over those of the halves in two at once.</summary>
    public double TwoCores => samples.Clock(OneIndex) / samples.Clock(TwoIndexes);

    /// <summary>The same, with code that is compiled once.</summary>
    public double TwoCoresUntiered => samples.Clock(OneUntiered) / samples.Clock(TwoUntiered);

    /// <summary>By the clock: two processes at once and putting together, over all in one process.</summary>
    public double InTwoProcesses => (samples.Clock(TwoIndexes) + samples.Clock(Merged)) / samples.Clock(OneProcess);

    /// <summary>The most memory in use above the start of a process while it streamed and validated the records,
    /// garbage not counted, in bytes.</summary>
    public long StreamedBytes { get; private init; }

    /// <summary>The memory that the index takes, in bytes a record.</summary>
    public double IndexMemory { get; private init; }

    /// <summary>The median sample of each candidate over its least, by the clock.</summary>
    public IEnumerable<double> Noise => samples.Noise;

    public static ScaleTimes Of(ScaleFile file, int rounds, Action<string> report)
    {
        var path = file.Path;
        var samples = new ScaleSamples(report)
            .Add(Scanned, () => ScaleWork.Scan(path))
            .Add(ReadOnly, () => ScaleWork.Read(path))
            .Add(Checked, () => ScaleWork.ReadAndValidate(path))
            .Add(Indexed, () => ScaleWork.WriteIndex(path, Stream.Null))
            .Add(Kept, () => GC.KeepAlive(ScaleWork.Keep(path)))
            .AddPart(CheckedAfter, () => ScaleWork.Keep(path), ScaleWork.Validate)
            .AddProcess(OneProcess, ["validate", path])
            .AddProcess(OneIndex, ["index", path])
            .AddProcess(TwoIndexes, ["index", file.Halves[0]], ["index", file.Halves[1]])
            .AddUntiered(OneUntiered, ["index", path])
            .AddUntiered(TwoUntiered, ["index", file.Halves[0]], ["index", file.Halves[1]])
            .AddProcess(Merged, ["merge", .. file.Indexes]);
        samples.Run(rounds, Math.Max(1, 200_000 / file.Count));
        report("memory");
        return new ScaleTimes(file, samples)
        {
            StreamedBytes = ScaleProcess.Run(isTiered: true, ["memory", path]).Memory,
            IndexMemory = MemoryOfIndex(file),
        };
    }

    private double Each(string name) => samples.Processor(name) / Records;

    private static double MemoryOfIndex(ScaleFile file)
    {
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var index = ScaleWork.Index(file.Path);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - start;
        GC.KeepAlive(index);
        return (double)bytes / file.Count;
    }
}
