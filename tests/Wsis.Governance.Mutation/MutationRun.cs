using System.Diagnostics;
using Wsis.Governance.Mutation.Mutants;
using Wsis.Governance.Mutation.Running;
using Wsis.Governance.Tests.Support;

namespace Wsis.Governance.Mutation;

/// <summary>One run: the tests are copied, the library among them is changed, each mutant is tested.</summary>
internal static class MutationRun
{
    private const string Library = "Wsis.Governance.Model.dll";
    private const string Tests = "Wsis.Governance.Model.Tests.dll";

    public static int Of(MutationOptions order)
    {
        var start = Stopwatch.GetTimestamp();
        var work = Directory.CreateTempSubdirectory("mutation").FullName;
        try
        {
            var built = BuiltTests();
            CopyTests(built, work);
            var mutants = Instrumenter.Weave(
                Path.Combine(built, Library), Path.Combine(work, Library), order.Group);
            var results = RunMutants(order, mutants, work);
            WriteReport(order, results);
            Console.WriteLine(Invariant($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} seconds."));
            Console.WriteLine(MutationReport.Summary(results, mutants.Count));
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static List<MutantResult> RunMutants(MutationOptions order, IReadOnlyList<Mutant> mutants, string work)
    {
        using var tester = new MutantTester(Path.Combine(work, Tests), order, mutants);
        tester.MeasureCoverage(Path.Combine(work, "coverage.json"));
        foreach (var failed in tester.LeftOut.DistinctBy(static one => one.Name))
        {
            Console.WriteLine($"left out, as it fails without a change: {failed.Name}: {failed.Failure}");
        }

        var chosen = Chosen(order, mutants);
        Console.WriteLine(Invariant($"{chosen.Count} of {mutants.Count} changes, {tester.Tests} tests"));
        var results = new List<MutantResult>();
        foreach (var mutant in chosen)
        {
            results.Add(tester.Of(mutant));
            if (results.Count % 100 == 0)
            {
                var killed = results.Count(static one => one.IsDetected);
                Console.WriteLine(Invariant($"{results.Count} tried, {killed} killed"));
            }
        }

        return results;
    }

    /// <summary>The same sample for the same seed.</summary>
    private static List<Mutant> Chosen(MutationOptions order, IReadOnlyList<Mutant> mutants)
    {
        Mutant[] asked = [.. mutants.Where(one => one.File.Contains(order.File, StringComparison.Ordinal))];
        new Random(order.Seed).Shuffle(asked);
        return [.. asked.Take(order.Sample ?? asked.Length).OrderBy(static one => one.Number)];
    }

    private static void WriteReport(MutationOptions order, IEnumerable<MutantResult> results)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "mutation")).FullName;
        var file = Path.Combine(folder, order.Group.Name + ".tsv");
        File.WriteAllText(file, MutationReport.Lines(results));
        Console.WriteLine($"artifacts/mutation/{order.Group.Name}.tsv has one line a change.");
    }

    /// <summary>Without the debugging symbols: failures are reported far faster then.</summary>
    private static void CopyTests(string built, string work)
    {
        foreach (var file in Directory.EnumerateFiles(built, "*.dll"))
        {
            File.Copy(file, Path.Combine(work, Path.GetFileName(file)));
        }
    }

    private static string BuiltTests() =>
        Repository.PathOf("tests", "Wsis.Governance.Model.Tests", "bin", "Release", "net10.0");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
