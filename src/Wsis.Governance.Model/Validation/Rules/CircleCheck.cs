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
        if (Gather(scope.Corpus.AsSpan()) is not { } places)
        {
            return;
        }

        var stages = new Stage[scope.Corpus.Count];
        var path = new Stack<(int Record, int Link)>();
        foreach (var start in places.Values)
        {
            if (stages[start] == Stage.New)
            {
                stages[start] = Stage.Open;
                path.Push((start, 0));
                Walk(path, stages, places, ref scope);
            }
        }
    }

    /// <summary>How many links a record has.</summary>
    protected abstract int CountLinks(T record);

    /// <summary>One of the links of a record.</summary>
    protected abstract Id<T> LinkOf(T record, int link);

    /// <summary>Reports the link that closes a circle.</summary>
    protected abstract void Report(T record, int index, int link, ref CorpusScope scope);

    private void Walk(
        Stack<(int Record, int Link)> path, Stage[] stages, Dictionary<Id<T>, int> places, ref CorpusScope scope)
    {
        while (path.TryPop(out var at))
        {
            var record = (T)scope.Corpus[at.Record];
            if (at.Link == CountLinks(record))
            {
                stages[at.Record] = Stage.Done;
                continue;
            }

            path.Push((at.Record, at.Link + 1));
            if (!places.TryGetValue(LinkOf(record, at.Link), out var next))
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

    // Where the records with links stand; null where there is none. A record without links is in no circle.
    private Dictionary<Id<T>, int>? Gather(ReadOnlySpan<Record> records)
    {
        Dictionary<Id<T>, int>? places = null;
        for (var index = 0; index < records.Length; index++)
        {
            if (records[index] is T record && CountLinks(record) > 0)
            {
                (places ??= []).TryAdd(record.Id, index);
            }
        }

        return places;
    }
}
