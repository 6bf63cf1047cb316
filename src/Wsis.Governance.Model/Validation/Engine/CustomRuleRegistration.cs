namespace Wsis.Governance.Validation.Engine;

/// <summary>A rule that a user of the library added to a rule set.</summary>
internal sealed class CustomRuleRegistration(RuleImplementation rule) : RuleRegistration(rule.GetType())
{
    /// <inheritdoc/>
    /// <remarks>It does not say whether it follows links, so it is taken to do so.</remarks>
    protected override RuleScope Scope => RuleScope.CrossRecord;

    /// <inheritdoc/>
    protected override RuleImplementation Create() => rule;
}
