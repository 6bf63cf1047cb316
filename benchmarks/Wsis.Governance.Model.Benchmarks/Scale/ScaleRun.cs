using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Reference;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks;

/// <summary>Whether time and memory grow as the number of records does, up to a million: M1, M2, C1. The least of
/// several samples counts, candidates in turns.</summary>
internal static class ScaleRun
{
    private static readonly int[] counts = [10_000, 100_000, 1_000_000];

    /// <summary>How the records are checked.</summary>
    public static ValidationOptions Validation { get; } = new() { Background = WsisCorpus.Reference };

    public static void Run(int most, int rounds, TextWriter output)
    {
        var wanted = counts.Where(count => count <= most).ToArray();
        var folder = Directory.CreateTempSubdirectory("wsis-scale-");
        try
        {
            output.WriteLine(RatioTable.Machine);
            output.WriteLine();
            Measure(wanted, rounds, folder.FullName, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(int[] wanted, int rounds, string folder, TextWriter output)
    {
        var times = new List<ScaleTimes>();
        output.WriteLine(
            "| records | bytes | scan, ns a record | read | read and check by itself | kept: read | kept: check | "
            + "memory streamed, MB | index, bytes a record |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var count in wanted)
        {
            var file = new ScaleFile(Path.Combine(folder, FormattableString.Invariant($"{count}.jsonl")), count);
            var taken = ScaleTimes.Of(file, rounds);
            times.Add(taken);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count} | {file.Length} | {taken.Scan:F0} | {taken.Read:F0} | {taken.Check:F0} | {taken.Keep:F0} ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {taken.Validate:F0} | {taken.StreamedBytes / 1e6:F1} | {taken.IndexBytes:F0} |"));
        }

        output.WriteLine();
        output.WriteLine("| row | state | what ÷ what | gate | target | measured | |");
        output.WriteLine("|---|---|---|---:|---:|---:|---|");
        foreach (var ratio in Ratios(wanted, times))
        {
            output.WriteLine(ratio.ToMarkdown());
        }
    }

    private static IEnumerable<Ratio> Ratios(int[] wanted, List<ScaleTimes> times)
    {
        var (first, last) = (times[0], times[^1]);
        // The first few thousand records are shorter than those that link to them.
        var perByte = first.BytesARecord / last.BytesARecord;
        var state = FormattableString.Invariant($"{wanted[^1]:N0} records");
        var growth = FormattableString.Invariant($"{wanted[^1]:N0} and {wanted[0]:N0} records");
        yield return new("M1", state, "megabytes above start while records are streamed", last.StreamedBytes / 1e6)
        {
            Gate = 16,
            Target = 6,
        };
        yield return new("M1", growth, "memory above start of the larger ÷ of the smaller (flat: 1)",
            (double)last.StreamedBytes / first.StreamedBytes);
        yield return new("M2", state, "streamed ÷ reading and scanning the file", last.Read / last.Scan)
        {
            Gate = 1.45,
            Target = 1.25,
        };
        yield return new("M2", state, "two halves, a process each: one after the other ÷ at once", last.TwoCores)
        {
            Gate = 1.6,
            Target = 1.85,
            IsMoreBetter = true,
        };
        yield return new("M2", state, "streamed and each record checked by itself ÷ reading and scanning the file",
            last.Check / last.Scan);
        yield return new("M2", growth, "a byte streamed of the larger ÷ of the smaller (linear: 1)",
            (last.Read / first.Read) * perByte);
        yield return new("C1", state, "links resolved and all rules ÷ reading", last.Validate / last.Keep)
        {
            Gate = 3,
            Target = 2,
        };
        yield return new("C1", growth, "checking a byte of the larger ÷ of the smaller (linear: 1)",
            (last.Validate / first.Validate) * perByte);
        yield return new("C1", growth, "keeping a byte of the larger ÷ of the smaller (linear: 1)",
            (last.Keep / first.Keep) * perByte);
    }
}
