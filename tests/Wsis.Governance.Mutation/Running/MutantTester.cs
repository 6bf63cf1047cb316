using System.Globalization;
using System.Text.Json;
using Wsis.Governance.Mutation.Mutants;
using Wsis.Governance.Mutation.Testing;

namespace Wsis.Governance.Mutation.Running;

/// <summary>Tests one mutant after another.</summary>
internal sealed class MutantTester(string tests, MutationOptions order, IReadOnlyList<Mutant> mutants) : IDisposable
{
    // Twenty times what the test needs, and what is worked out once besides.
    private const long StepsAtLeast = 2_000_000;
    private const int StepsTimes = 20;

    // A test that takes longer, in milliseconds, is not asked.
    private const double MaxLength = 250;

    private static readonly TimeSpan hang = TimeSpan.FromSeconds(60);

    private readonly Dictionary<int, List<int>> passedBy = [];
    private readonly HashSet<int> once = [];
    private TestRunRecord[] records = [];
    private WorkerProcess? worker;

    /// <summary>The tests that fail without a change, and are left out.</summary>
    public IReadOnlyList<TestRunRecord> LeftOut => [.. records.Where(static one => one.Failure is not null)];

    public int Tests => records.Length;

    public void MeasureCoverage(string file)
    {
        using var coverageWorker = new WorkerProcess(tests, mutants.Count);
        if (coverageWorker.Ask($"coverage {file}", TimeSpan.FromMinutes(10), out _) != "covered")
        {
            throw new InvalidOperationException("The tests do not run on the changed library.");
        }

        var coverage = JsonSerializer.Deserialize<CoverageRun>(File.ReadAllText(file))!;
        records = coverage.Records;
        once.UnionWith(coverage.Once);
        foreach (var number in InOrder(Enumerable.Range(0, records.Length)))
        {
            foreach (var place in records[number].Passed)
            {
                (passedBy.TryGetValue(place, out var list) ? list : passedBy[place] = []).Add(number);
            }
        }

        ExcludeTestsThatFailInANewProcess();
    }

    /// <summary>The control: without a change, in the order and in a process as mutants are tested, nothing may be
    /// noticed.</summary>
    private void ExcludeTestsThatFailInANewProcess()
    {
        var all = InOrder(Enumerable.Range(0, records.Length)).ToArray();
        while (true)
        {
            using var fresh = new WorkerProcess(tests, mutants.Count);
            if (Words(fresh, Switch.None, all, out _) is not [_, var by, ..])
            {
                return;
            }

            records[Number(by)] = records[Number(by)] with { Failure = "it fails in a new process" };
        }
    }

    public MutantResult Of(Mutant mutant)
    {
        if (once.Contains(mutant.Number))
        {
            using var fresh = new WorkerProcess(tests, mutants.Count, mutant.Number);
            return RunTests(fresh, mutant, InOrder(Enumerable.Range(0, records.Length)), out _);
        }

        if (!passedBy.TryGetValue(mutant.Number, out var passing))
        {
            return new MutantResult(mutant, MutantStatus.NotCovered, "");
        }

        var isFresh = worker is null;
        worker ??= new WorkerProcess(tests, mutants.Count);
        var result = RunTests(worker, mutant, passing, out var isStale);
        if (isStale || (result.IsDetected && result.By.Length == 0))
        {
            worker.Dispose();
            worker = null;
        }

        // A test that also fails without the change may fail because of one before; not in a new process.
        return isStale && !isFresh ? Of(mutant) : result;
    }

    public void Dispose() => worker?.Dispose();

    private MutantResult RunTests(WorkerProcess asked, Mutant mutant, IEnumerable<int> passing, out bool isStale)
    {
        var words = Words(asked, mutant.Number, passing, out var hangs);
        isStale = words is ["stale", ..];
        return words switch
        {
            ["survived", ..] => new MutantResult(mutant, MutantStatus.Survived, ""),
            ["timeout", var by, ..] => new MutantResult(mutant, MutantStatus.Timeout, records[Number(by)].Name),
            [_, var by, ..] => new MutantResult(mutant, MutantStatus.Killed, records[Number(by)].Name),
            _ => new MutantResult(mutant, hangs ? MutantStatus.Timeout : MutantStatus.Crashed, ""),
        };
    }

    private string[] Words(WorkerProcess asked, int change, IEnumerable<int> passing, out bool hangs)
    {
        // A test that was left out after the places were noted is passed over.
        var tried = Enough(passing.Where(number => records[number].Failure is null)).Select(
            number => $"{number}:{Math.Min((records[number].Steps * StepsTimes) + StepsAtLeast, int.MaxValue)}");
        return asked.Ask($"run {change} {string.Join(' ', tried)}", hang, out hangs)?.Split(' ') ?? [];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The tests of the group first, quick ones before slow ones, without those that always fail.</summary>
    private IEnumerable<int> InOrder(IEnumerable<int> numbers) =>
        numbers.Where(number => records[number].Failure is null)
            .OrderBy(number => records[number].Space.StartsWith(order.Group.Tests, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(number => records[number].Milliseconds);

    private IEnumerable<int> Enough(IEnumerable<int> numbers)
    {
        var time = 0.0;
        return numbers.Where(number => records[number].Milliseconds < MaxLength)
            .TakeWhile(number => (time += records[number].Milliseconds) < order.Patience);
    }
}
