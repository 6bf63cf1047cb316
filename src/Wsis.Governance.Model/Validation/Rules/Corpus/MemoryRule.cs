using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>Base class of rules of reading that a record made in memory can break too. Reading has reported them for a
/// record that was read into its corpus.</summary>
internal abstract class MemoryRule(Rule rule, TextAndListInspector.Fault fault) : InspectionRule(rule, fault)
{
    /// <inheritdoc/>
    protected sealed override bool IsReported(in RuleContext context) => context.WasRead;
}
