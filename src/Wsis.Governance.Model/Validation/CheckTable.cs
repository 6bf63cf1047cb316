using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>The checks of a rule set, sorted out once by what they check.</summary>
internal sealed class CheckTable
{
    private readonly Array[] byType = new Array[RecordTypes.Count];

    /// <summary>Sorts out the checks that run, of those that reach so far.</summary>
    public CheckTable(RuleSet rules, Reach reach)
    {
        Check[] running = Array.FindAll(
            RuleCatalogue.Checks,
            check => rules.SeverityOf(check.Rule) != Severity.Off
                && reach.HasFlag(check.LooksBeyond ? Reach.Beyond : Reach.Own));
        OfAnyRecord = OfType<AnyRecordCheck>(running);
        OfCorpus = OfType<CorpusCheck>(running);
        for (var index = 0; index < byType.Length; index++)
        {
            var sorting = new Sorting(running);
            RecordTypes.Visit(index, ref sorting);
            byType[index] = sorting.Checks!;
        }
    }

    /// <summary>The checks of records of every type.</summary>
    public AnyRecordCheck[] OfAnyRecord { get; }

    /// <summary>The checks of all records together.</summary>
    public CorpusCheck[] OfCorpus { get; }

    /// <summary>The checks of records of one type.</summary>
    public RecordCheck<T>[] Of<T>()
        where T : Record<T> =>
        (RecordCheck<T>[])byType[Record<T>.IndexOfType];

    private static T[] OfType<T>(Check[] checks)
        where T : Check
    {
        var wanted = new List<T>();
        foreach (var check in checks)
        {
            if (check is T ofType)
            {
                wanted.Add(ofType);
            }
        }

        return [.. wanted];
    }

    private struct Sorting(Check[] checks) : IRecordTypeVisitor
    {
        public Array? Checks { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Checks = OfType<RecordCheck<T>>(checks);
    }
}
