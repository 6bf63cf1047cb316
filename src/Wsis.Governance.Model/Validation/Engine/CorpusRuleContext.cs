using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The context of a corpus rule: finds records and takes findings.</summary>
internal readonly ref struct CorpusRuleContext(ref RuleContext context, IRecordStore records)
{
    private readonly ref RuleContext context = ref context;

    /// <summary>The records checked.</summary>
    public IRecordStore Records { get; } = records;

    /// <summary>The context of single-record rules.</summary>
    public ref RuleContext Scope => ref context;

    /// <summary>The records of one type, with their indexes.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public TypedRecordList<T> All<T>()
        where T : Record<T> =>
        new(Records);

    /// <summary>The records of one type that a corpus rule needs, with their indexes.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="rule">The rule.</param>
    public TypedRecordList<T> All<T>(CorpusRule rule)
        where T : Record<T> =>
        new(Records, Records.NumbersFor(rule));

    /// <summary>True if there is a record of that type.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public bool HasAny<T>()
        where T : Record<T> =>
        All<T>().MoveNext();

    /// <summary>Reports a finding about one of the records.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="place">The place in the record, as a JSON pointer; empty for the whole record.</param>
    /// <param name="arguments">The message arguments.</param>
    public void Report(
        RuleImplementation rule, int index, string place, params ReadOnlySpan<FindingArgument> arguments)
    {
        MoveTo(index);
        context.Report(rule, place, arguments);
    }

    /// <summary>Reports a finding about one of the records.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">The message arguments.</param>
    public void Report(
        RuleImplementation rule, int index, ref PointerBuilder place, params ReadOnlySpan<FindingArgument> arguments)
    {
        MoveTo(index);
        context.Report(rule, ref place, arguments);
    }

    /// <summary>Reports a finding about one of the records.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">The message arguments.</param>
    public void Report(
        RuleImplementation rule, int index, JsonPointer place, params ReadOnlySpan<FindingArgument> arguments)
    {
        MoveTo(index);
        context.Report(rule, place, arguments);
    }

    private void MoveTo(int index)
    {
        context.Index = index;
        context.Record = Records[index];
    }
}
