using System.Globalization;
using System.Text.Json;
using Wsis.Governance.Mutation.Changes;
using Wsis.Governance.Mutation.Trials;

namespace Wsis.Governance.Mutation.Judging;

/// <summary>Judges one change after another.</summary>
internal sealed class MutantTester(string tests, MutationOptions order, IReadOnlyList<Mutant> mutants) : IDisposable
{
    // Twenty times what the test needs, and what is worked out once besides.
    private const long StepsAtLeast = 2_000_000;
    private const int StepsTimes = 20;

    // A test that takes longer, in milliseconds, is not asked.
    private const double Longest = 250;

    private static readonly TimeSpan hang = TimeSpan.FromSeconds(60);

    private readonly Dictionary<int, List<int>> passedBy = [];
    private readonly HashSet<int> once = [];
    private TrialRecord[] records = [];
    private WorkerProcess? worker;

    /// <summary>The tests that fail without a change, and are left out.</summary>
    public IReadOnlyList<TrialRecord> LeftOut => [.. records.Where(static one => one.Failure is not null)];

    public int Tests => records.Length;

    public void Survey(string file)
    {
        using var surveyor = new WorkerProcess(tests, mutants.Count);
        if (surveyor.Ask($"survey {file}", TimeSpan.FromMinutes(10), out _) != "surveyed")
        {
            throw new InvalidOperationException("The tests do not run on the changed library.");
        }

        var survey = JsonSerializer.Deserialize<CoverageSurvey>(File.ReadAllText(file))!;
        records = survey.Records;
        once.UnionWith(survey.Once);
        foreach (var number in InOrder(Enumerable.Range(0, records.Length)))
        {
            foreach (var place in records[number].Passed)
            {
                (passedBy.TryGetValue(place, out var list) ? list : passedBy[place] = []).Add(number);
            }
        }

        LeaveOutWhatFailsInANewProcess();
    }

    /// <summary>The control: without a change, in the order and in a process as changes are judged, nothing may be
    /// noticed.</summary>
    private void LeaveOutWhatFailsInANewProcess()
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

    public Judgement Of(Mutant mutant)
    {
        if (once.Contains(mutant.Number))
        {
            using var fresh = new WorkerProcess(tests, mutants.Count, mutant.Number);
            return Asked(fresh, mutant, InOrder(Enumerable.Range(0, records.Length)), out _);
        }

        if (!passedBy.TryGetValue(mutant.Number, out var passing))
        {
            return new Judgement(mutant, MutantStatus.NotCovered, "");
        }

        var isFresh = worker is null;
        worker ??= new WorkerProcess(tests, mutants.Count);
        var judgement = Asked(worker, mutant, passing, out var isSpoilt);
        if (isSpoilt || (judgement.IsNoticed && judgement.By.Length == 0))
        {
            worker.Dispose();
            worker = null;
        }

        // A test that also fails without the change may fail because of one before; not in a new process.
        return isSpoilt && !isFresh ? Of(mutant) : judgement;
    }

    public void Dispose() => worker?.Dispose();

    private Judgement Asked(WorkerProcess asked, Mutant mutant, IEnumerable<int> passing, out bool isSpoilt)
    {
        var words = Words(asked, mutant.Number, passing, out var hangs);
        isSpoilt = words is ["spoilt", ..];
        return words switch
        {
            ["survived", ..] => new Judgement(mutant, MutantStatus.Survived, ""),
            ["endless", var by, ..] => new Judgement(mutant, MutantStatus.Endless, records[Number(by)].Name),
            [_, var by, ..] => new Judgement(mutant, MutantStatus.Noticed, records[Number(by)].Name),
            _ => new Judgement(mutant, hangs ? MutantStatus.Endless : MutantStatus.Crashed, ""),
        };
    }

    private string[] Words(WorkerProcess asked, int change, IEnumerable<int> passing, out bool hangs)
    {
        // A test that was left out after the places were noted is passed over.
        var tried = Enough(passing.Where(number => records[number].Failure is null)).Select(
            number => $"{number}:{Math.Min((records[number].Steps * StepsTimes) + StepsAtLeast, int.MaxValue)}");
        return asked.Ask($"judge {change} {string.Join(' ', tried)}", hang, out hangs)?.Split(' ') ?? [];
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
        return numbers.Where(number => records[number].Milliseconds < Longest)
            .TakeWhile(number => (time += records[number].Milliseconds) < order.Patience);
    }
}
