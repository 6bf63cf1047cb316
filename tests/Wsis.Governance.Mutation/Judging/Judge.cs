using System.Text.Json;
using Wsis.Governance.Mutation.Changes;
using Wsis.Governance.Mutation.Trials;

namespace Wsis.Governance.Mutation.Judging;

/// <summary>Judges one change after another.</summary>
internal sealed class Judge(string tests, Order order, IReadOnlyList<Mutant> mutants) : IDisposable
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

        var survey = JsonSerializer.Deserialize<Survey>(File.ReadAllText(file))!;
        records = survey.Records;
        once.UnionWith(survey.Once);
        foreach (var number in InOrder(Enumerable.Range(0, records.Length)))
        {
            foreach (var place in records[number].Passed)
            {
                (passedBy.TryGetValue(place, out var list) ? list : passedBy[place] = []).Add(number);
            }
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
            return new Judgement(mutant, Verdict.NotCovered, "");
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
        var tried = Enough(passing).Select(
            number => $"{number}:{Math.Min((records[number].Steps * StepsTimes) + StepsAtLeast, int.MaxValue)}");
        var answer = asked.Ask($"judge {mutant.Number} {string.Join(' ', tried)}", hang, out var hangs);
        var words = answer?.Split(' ') ?? [];
        isSpoilt = words is ["spoilt", ..];
        return words switch
        {
            ["survived", ..] => new Judgement(mutant, Verdict.Survived, ""),
            ["endless", var by, ..] => new Judgement(mutant, Verdict.Endless, NameOf(by)),
            [_, var by, ..] => new Judgement(mutant, Verdict.Noticed, NameOf(by)),
            _ => new Judgement(mutant, hangs ? Verdict.Endless : Verdict.Crashed, ""),
        };
    }

    private string NameOf(string number) => records[int.Parse(number, provider: null)].Name;

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
