using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>A check that links between records of one type lead to no circle. Each record and each link is gone through
/// once.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal abstract class CircleCheck<T>(Rule rule) : CorpusCheck(rule)
    where T : Record<T>
{
    private enum Stage : byte
    {
        New,
        Open,
        Done,
    }

    /// <inheritdoc/>
    public sealed override void Run(ref CorpusScope scope)
    {
        // Made only where there is a link at all.
        Stage[]? stages = null;
        var path = new Stack<(int Record, int Link)>();
        foreach (var (index, record) in scope.All<T>())
        {
            if (CountLinks(record) > 0)
            {
                stages ??= new Stage[scope.Records.Count];
                Enter(index, stages, path);
                Walk(path, stages, ref scope);
            }
        }
    }

    /// <summary>The number of the record of that id; -1 where there is none.</summary>
    protected static int NumberOf(Id<T> id, IRecords records) =>
        id.IsDefault ? -1 : records.NumberOf(new Link(Record<T>.IndexOfType, id.ToString()));

    /// <summary>How many links a record has.</summary>
    protected abstract int CountLinks(T record);

    /// <summary>The number of the record that one of the links leads to; -1 where there is none.</summary>
    protected abstract int TargetOf(T record, int link, IRecords records);

    /// <summary>Reports the link that closes a circle.</summary>
    protected abstract void Report(T record, int index, int link, ref CorpusScope scope);

    private static void Enter(int index, Stage[] stages, Stack<(int Record, int Link)> path)
    {
        if (stages[index] == Stage.New)
        {
            stages[index] = Stage.Open;
            path.Push((index, 0));
        }
    }

    private void Walk(Stack<(int Record, int Link)> path, Stage[] stages, ref CorpusScope scope)
    {
        while (path.TryPop(out var at))
        {
            var record = (T)scope.Records[at.Record];
            if (at.Link == CountLinks(record))
            {
                stages[at.Record] = Stage.Done;
                continue;
            }

            path.Push((at.Record, at.Link + 1));
            var target = TargetOf(record, at.Link, scope.Records);
            if (target < 0 || scope.Records.Types[target] != Record<T>.IndexOfType)
            {
                continue;
            }

            if (stages[target] == Stage.Open)
            {
                Report(record, at.Record, at.Link, ref scope);
            }

            Enter(target, stages, path);
        }
    }
}
