using Wsis.Governance.Benchmarks.Ratios;

namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>What a scale run found, as Markdown.</summary>
internal static class ScaleTable
{
    private const double Mega = 1e6;

    public static string Make(List<ScaleTimes> times)
    {
        var noise = times.SelectMany(static of => of.Noise).Order().ToList();
        var text = $"""
            {RatioTable.Make([.. Ratios(times)], noise[noise.Count / 2])}
            Within one process; times are nanoseconds of processor time per record:

            | records | bytes per record | scan | read | read and validate each | the same, and write the index (discarded) | read and keep | validate the kept records | memory streamed | memory of the index per record |
            |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            {string.Join('\n', times.Select(WithinOneProcess))}

            One process for each, start included: its maximum memory, and nanoseconds of processor time per record:

            | records | file | `validate` | | `validate --index` | | indexes | `validate --merge` of two | |
            |---:|---:|---:|---:|---:|---:|---:|---:|---:|
            {string.Join('\n', times.Select(AProcessEach))}

            """;
        return text.ReplaceLineEndings("\n");
    }

    private static string WithinOneProcess(ScaleTimes of) => Line(
        $"{of.Records:N0}", $"{of.BytesPerRecord:F0}", $"{of.Scan:N0}", $"{of.Read:N0}", $"{of.Check:N0}",
        $"{of.Index:N0}",
        $"{of.Keep:N0}", $"{of.Validate:N0}", $"{of.StreamedBytes / Mega:F1} MB", $"{of.IndexMemory:N0} B");

    private static string AProcessEach(ScaleTimes of) => Line(
        $"{of.Records:N0}", $"{of.Bytes / Mega:N1} MB", $"{of.ProcessMemory / Mega:N0} MB", $"{of.Process:N0} ns",
        $"{of.IndexProcessMemory / Mega:N0} MB", $"{of.IndexProcess:N0} ns", $"{of.BytesOfIndexes / Mega:N1} MB",
        $"{of.MergeProcessMemory / Mega:N0} MB", $"{of.MergeProcess:N0} ns");

    private static string Line(params FormattableString[] cells) =>
        $"| {string.Join(" | ", cells.Select(FormattableString.Invariant))} |";

    private static IEnumerable<Ratio> Ratios(List<ScaleTimes> times)
    {
        var (first, last) = (times[0], times[^1]);
        var state = FormattableString.Invariant($"{last.Records:N0} records");
        var growth = FormattableString.Invariant($"{last.Records:N0} and {first.Records:N0} records");
        return [.. OfTheLargest(last, state), .. Growth(first, last, growth)];
    }

    private static IEnumerable<Ratio> OfTheLargest(ScaleTimes of, string state) =>
    [
        new("M1", state, "megabytes above the start while records are streamed and validated", of.StreamedBytes / Mega)
        {
            Gate = 16,
            Target = 6,
        },
        new("M2", state, "streamed and each validated ÷ reading and scanning the file", of.Check / of.Scan)
        {
            Gate = 1.45,
            Target = 1.25,
        },
        new("M2", state, "wall-clock time: index of all records in one process ÷ of the halves in two processes at once", of.TwoCores)
        {
            Gate = 1.6,
            Target = 1.85,
            IsMoreBetter = true,
        },
        new("M2", state, "wall-clock time, code compiled once (`DOTNET_TieredCompilation=0`): one process ÷ two at once",
            of.TwoCoresUntiered),
        new("M2", state, "streamed ÷ reading and scanning the file", of.Read / of.Scan),
        new("M2", state, "wall-clock time: halves in two processes at once and their merge ÷ all in one process",
            of.InTwoProcesses),
        new("C1", state, "links resolved and all rules ÷ reading and keeping", of.Validate / of.Keep)
        {
            Gate = 3,
            Target = 2,
        },
    ];

    private static IEnumerable<Ratio> Growth(ScaleTimes first, ScaleTimes last, string state)
    {
        // The first few thousand records are shorter than those that link to them.
        var perByte = first.BytesPerRecord / last.BytesPerRecord;
        return
        [
            new("M1", state, "memory above the start, larger ÷ smaller (flat: 1)",
                (double)last.StreamedBytes / first.StreamedBytes),
            new("M1", state, "memory of the process that writes the index, larger ÷ smaller (flat: 1)",
                (double)last.IndexProcessMemory / first.IndexProcessMemory),
            new("M2", state, "time per byte streamed and validated, larger ÷ smaller (linear: 1)",
                last.Check / first.Check * perByte),
            new("C1", state, "time per byte validated, larger ÷ smaller (linear: 1)",
                last.Validate / first.Validate * perByte),
            new("C1", state, "time per byte read and kept, larger ÷ smaller (linear: 1)",
                last.Keep / first.Keep * perByte),
        ];
    }
}
