using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>What runs for a rule. Stateless; one instance for the whole process.</summary>
internal abstract class RuleImplementation(Rule rule)
{
    /// <summary>The phase of checks of all records together.</summary>
    public const int LastPhase = 2;

    /// <summary>The rule: what is permanent about the check.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>When it runs: of a record, first the checks of its type alone, then all others; after all records,
    /// those of the corpus. Within a phase the order is that of the catalogue.</summary>
    public virtual int Phase => 1;

    /// <summary>The members, of the record checked and of those it looks up, whose absence, count or sum the rule
    /// judges. It is silent where reading could not take something in one of them: that has been reported already.
    /// <see cref="ReadingGaps.AnyMember"/> stands for all members.</summary>
    public virtual IReadOnlyList<string> Judges => [];
}

/// <summary>A check of records of one type, each by itself. It may follow the record's links where there is a
/// corpus.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal abstract class RecordRule<T>(Rule rule) : RuleImplementation(rule)
    where T : Record<T>
{
    /// <inheritdoc/>
    public sealed override int Phase => 0;

    /// <summary>Reports what is wrong with a record; says nothing where the record leaves the answer open.</summary>
    public abstract void Run(T record, ref RuleContext context);
}

/// <summary>A check of records of every type, each by itself.</summary>
internal abstract class AnyRecordRule(Rule rule) : RuleImplementation(rule)
{
    /// <summary>Reports what is wrong with a record; says nothing where the record leaves the answer open.</summary>
    public abstract void Run(Record record, ref RuleContext context);
}

/// <summary>What a check of several record types has for each of them.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal interface IRuleFor<T>
    where T : Record<T>
{
    /// <summary>Reports what is wrong with a record; says nothing where the record leaves the answer open.</summary>
    void Run(T record, ref RuleContext context);
}

/// <summary>A check that needs all records together and runs once.</summary>
internal abstract class CorpusRule(Rule rule) : RuleImplementation(rule), ICrossRecordRule, IRecordFilter
{
    /// <inheritdoc/>
    public sealed override int Phase => LastPhase;

    /// <inheritdoc/>
    /// <remarks>A record that does not matter can be left out of all records without changing what the check
    /// reports.</remarks>
    public virtual RecordRelevance RelevanceOf(Record record) => RecordRelevance.AllWithIt;

    /// <summary>Reports what is wrong with the records together.</summary>
    public abstract void Run(ref CorpusRuleContext context);
}
