namespace Wsis.Governance.Validation.Engine;

/// <summary>A check that needs all records together and runs once.</summary>
internal abstract class CorpusRule(Rule rule) : RuleImplementation(rule), ICrossRecordRule
{
    /// <inheritdoc/>
    internal sealed override int Phase => LastPhase;

    /// <summary>Reports what is wrong with the records together.</summary>
    public abstract void Run(ref CorpusRuleContext context);
}
