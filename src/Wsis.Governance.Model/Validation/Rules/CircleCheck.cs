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
        if (Gather(ref scope) is not { } linking)
        {
            return;
        }

        var stages = new Stage[scope.Records.Count];
        var path = new Stack<(int Record, int Link)>();
        for (var at = 0; at < linking.Count; at++)
        {
            var start = linking[at];
            if (stages[start] == Stage.New)
            {
                stages[start] = Stage.Open;
                path.Push((start, 0));
                Walk(path, stages, linking, ref scope);
            }
        }
    }

    /// <summary>How many links a record has.</summary>
    protected abstract int CountLinks(T record);

    /// <summary>One of the links of a record.</summary>
    protected abstract Id<T> LinkOf(T record, int link);

    /// <summary>Reports the link that closes a circle.</summary>
    protected abstract void Report(T record, int index, int link, ref CorpusScope scope);

    private static int Find(Id<T> id, NumberTable linking, ref CorpusScope scope)
    {
        foreach (var number in linking.Of(id.GetHashCode()))
        {
            if (((T)scope.Records[number]).Id == id)
            {
                return number;
            }
        }

        return -1;
    }

    private void Walk(Stack<(int Record, int Link)> path, Stage[] stages, NumberTable linking, ref CorpusScope scope)
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
            var next = Find(LinkOf(record, at.Link), linking, ref scope);
            if (next < 0)
            {
                continue;
            }

            if (stages[next] == Stage.Open)
            {
                Report(record, at.Record, at.Link, ref scope);
            }
            else if (stages[next] == Stage.New)
            {
                stages[next] = Stage.Open;
                path.Push((next, 0));
            }
        }
    }

    // The records with links, of each id the first; null where there is none. A record without links is in no circle.
    private NumberTable? Gather(ref CorpusScope scope)
    {
        NumberTable? linking = null;
        foreach (var (index, record) in scope.All<T>())
        {
            if (CountLinks(record) > 0 && Find(record.Id, linking ??= new NumberTable(), ref scope) < 0)
            {
                linking.Add(record.Id.GetHashCode(), index);
            }
        }

        return linking;
    }
}
