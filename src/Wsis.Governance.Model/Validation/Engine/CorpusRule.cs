using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Base class of rules that need all records together and run once.</summary>
internal abstract class CorpusRule(Rule rule) : RuleImplementation(rule), ICrossRecordRule, IRecordFilter
{
    /// <inheritdoc/>
    internal sealed override int Phase => LastPhase;

    /// <inheritdoc/>
    /// <remarks>A record that does not matter can be left out of all records without changing what the check
    /// reports.</remarks>
    public virtual RecordRelevance RelevanceOf(Record record) => RecordRelevance.AllWithIt;

    /// <summary>Reports the problems of the records together.</summary>
    public abstract void Run(ref CorpusRuleContext context);
}
