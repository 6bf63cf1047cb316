using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>What a check of all records sees, and where it reports.</summary>
internal readonly ref struct CorpusRuleContext(ref RuleContext context, IRecordStore records)
{
    private readonly ref RuleContext context = ref context;

    /// <summary>The records checked.</summary>
    public IRecordStore Records { get; } = records;

    /// <summary>What a check of one record would see.</summary>
    public ref RuleContext Scope => ref context;

    /// <summary>The records of one type, with their indexes.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public TypedRecordList<T> All<T>()
        where T : Record<T> =>
        new(Records);

    /// <summary>The records of one type that matter to a check, with their indexes.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="check">The check.</param>
    public TypedRecordList<T> All<T>(CorpusRule check)
        where T : Record<T> =>
        new(Records, Records.NumbersFor(check));

    /// <summary>True where there is a record of that type.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public bool HasAny<T>()
        where T : Record<T> =>
        All<T>().MoveNext();

    /// <summary>Reports a finding of a check about one of the records.</summary>
    /// <param name="check">The check.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="place">The place in the record, as a JSON pointer; empty for the whole record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(
        RuleImplementation check, int index, string place, params ReadOnlySpan<FindingArgument> arguments)
    {
        GoTo(index);
        context.Report(check, place, arguments);
    }

    /// <summary>Reports a finding of a check about one of the records.</summary>
    /// <param name="check">The check.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(
        RuleImplementation check, int index, ref PointerBuilder place, params ReadOnlySpan<FindingArgument> arguments)
    {
        GoTo(index);
        context.Report(check, ref place, arguments);
    }

    /// <summary>Reports a finding of a check about one of the records.</summary>
    /// <param name="check">The check.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(
        RuleImplementation check, int index, JsonPointer place, params ReadOnlySpan<FindingArgument> arguments)
    {
        GoTo(index);
        context.Report(check, place, arguments);
    }

    private void GoTo(int index)
    {
        context.Index = index;
        context.Record = Records[index];
    }
}
