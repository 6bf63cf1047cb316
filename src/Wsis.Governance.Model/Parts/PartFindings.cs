using Wsis.Governance.Validation;

namespace Wsis.Governance.Parts;

/// <summary>What was found in the records of a part, each by itself.</summary>
/// <param name="Reading">Problems of reading.</param>
/// <param name="Own">Findings of rules.</param>
/// <param name="Suppressed">Findings that the rule set suppressed.</param>
/// <param name="ReadingDropped">Problems of reading beyond the limit.</param>
/// <param name="Dropped">Findings of rules beyond the limit.</param>
internal sealed record PartFindings(
    IReadOnlyList<Finding> Reading,
    IReadOnlyList<Finding> Own,
    IReadOnlyList<SuppressedFinding> Suppressed,
    int ReadingDropped,
    int Dropped);
