using Wsis.Governance.Findings;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class UnknownCode() : MemoryRule(
    ReadingRules.UnknownCode, TextAndListInspector.Fault.UnknownCode)
{
    /// <inheritdoc/>
    protected override FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found) =>
        [new("code", found.Value), new("kind", found.Kind), new("hint", found.Hint!(found.Value))];
}
