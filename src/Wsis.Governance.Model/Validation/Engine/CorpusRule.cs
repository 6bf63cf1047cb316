using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>A check that needs all records together and runs once.</summary>
internal abstract class CorpusRule(Rule rule) : RuleImplementation(rule), ICrossRecordRule, IRecordFilter
{
    /// <inheritdoc/>
    internal sealed override int Phase => LastPhase;

    /// <inheritdoc/>
    /// <remarks>A record that does not matter can be left out of all records without changing what the check
    /// reports.</remarks>
    public virtual RecordRelevance RelevanceOf(Record record) => RecordRelevance.AllWithIt;

    /// <summary>Reports what is wrong with the records together.</summary>
    public abstract void Run(ref CorpusRuleContext context);
}
