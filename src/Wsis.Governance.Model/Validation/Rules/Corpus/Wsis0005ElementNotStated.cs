using Wsis.Governance.Findings;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class ElementNotStated() : MemoryRule(
    ReadingRules.NullNotAllowed, TextAndListInspector.Fault.ElementNotStated)
{
    /// <inheritdoc/>
    protected override FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found) =>
        [new("expected", found.Value)];
}
