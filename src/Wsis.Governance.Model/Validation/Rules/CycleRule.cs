using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules;

/// <summary>Base class of rules that links between records of one type form no cycle. Each record and each link
/// is visited once.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal abstract class CycleRule<T>(Rule rule) : CorpusRule(rule)
    where T : Record<T>
{
    private enum Stage : byte
    {
        New,
        Open,
        Done,
    }

    /// <inheritdoc/>
    public sealed override RecordRelevance RelevanceOf(Record record) =>
        record is T ofType && CountLinks(ofType) > 0 ? RecordRelevance.Always : RecordRelevance.Never;

    /// <inheritdoc/>
    public sealed override void Run(ref CorpusRuleContext context)
    {
        // Created only if there is a link.
        Stage[]? stages = null;
        var path = new Stack<(int Record, int Link)>();
        foreach (var (index, record) in context.All<T>(this))
        {
            if (CountLinks(record) > 0)
            {
                stages ??= new Stage[context.Records.Count];
                Enter(index, stages, path);
                Walk(path, stages, ref context);
            }
        }
    }

    /// <summary>The number of the record with that id; -1 if there is none.</summary>
    protected static int NumberOf(Id<T> id, IRecordStore records) =>
        id.IsDefault ? -1 : records.NumberOf(new RecordLink(Record<T>.IndexOfType, id.ToString()));

    /// <summary>The number of links of a record.</summary>
    protected abstract int CountLinks(T record);

    /// <summary>The number of the record to which a link leads; -1 if there is none.</summary>
    protected abstract int TargetOf(T record, int link, IRecordStore records);

    /// <summary>Reports the link that closes a cycle.</summary>
    protected abstract void Report(T record, int index, int link, ref CorpusRuleContext context);

    private static void Enter(int index, Stage[] stages, Stack<(int Record, int Link)> path)
    {
        if (stages[index] == Stage.New)
        {
            stages[index] = Stage.Open;
            path.Push((index, 0));
        }
    }

    private void Walk(Stack<(int Record, int Link)> path, Stage[] stages, ref CorpusRuleContext context)
    {
        while (path.TryPop(out var at))
        {
            var record = (T)context.Records[at.Record];
            if (at.Link == CountLinks(record))
            {
                stages[at.Record] = Stage.Done;
                continue;
            }

            path.Push((at.Record, at.Link + 1));
            var target = TargetOf(record, at.Link, context.Records);
            if (target < 0 || context.Records.Types[target] != Record<T>.IndexOfType)
            {
                continue;
            }

            if (stages[target] == Stage.Open)
            {
                Report(record, at.Record, at.Link, ref context);
            }

            Enter(target, stages, path);
        }
    }
}
