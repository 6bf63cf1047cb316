using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class MissingMember() : MemoryRule(
    ReadingRules.MissingMember, TextAndListInspector.Fault.MemberNotStated)
{
    /// <inheritdoc/>
    protected override FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found) =>
        ReadErrors.Missing(found.Value);
}
