using System.Diagnostics;

namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>Whether time and memory grow as the number of records does, up to a million, and what a second process
/// brings: M1, M2, C1. The least of several samples counts, candidates in turns.</summary>
internal static class ScaleRun
{
    private static readonly int[] counts = [10_000, 100_000];

    /// <summary>Runs; writes the tables into the documentation too where that is wanted.</summary>
    /// <param name="most">How many records the largest file has.</param>
    /// <param name="rounds">How many rounds of samples there are.</param>
    /// <param name="isWritten">True where the tables go into the documentation.</param>
    /// <param name="output">Takes the tables.</param>
    /// <param name="progress">Receives what is being done.</param>
    public static void Run(int most, int rounds, bool isWritten, TextWriter output, TextWriter progress)
    {
        var start = Stopwatch.GetTimestamp();
        var folder = Directory.CreateTempSubdirectory("wsis-scale-");
        try
        {
            var times = counts.Where(count => count < most).Append(most)
                .Select(count => Measure(folder.FullName, count, rounds, Report)).ToList();
            var text = ScaleTable.Make(times);
            output.WriteLine(text);
            if (isWritten)
            {
                DocumentationPage.Write("scale.md", "scale", text);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Report(string what) => progress.WriteLine(
            FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalMinutes:F1} min: {what}"));
    }

    private static ScaleTimes Measure(string folder, int count, int rounds, Action<string> report)
    {
        void ReportOfThese(string what) => report(FormattableString.Invariant($"{count:N0} records, {what}"));

        ReportOfThese("making them");
        var file = new ScaleFile(folder, count);
        var times = ScaleTimes.Of(file, rounds, ReportOfThese);
        file.Delete();
        return times;
    }
}
