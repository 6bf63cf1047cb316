using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding;

/// <summary>What was found in the records of a shard, each by itself.</summary>
/// <param name="Reading">Problems of reading.</param>
/// <param name="Own">Findings of rules.</param>
/// <param name="Suppressed">Findings that the rule set suppressed.</param>
/// <param name="ReadingOmitted">Problems of reading beyond the limit.</param>
/// <param name="Omitted">Findings of rules beyond the limit.</param>
internal sealed record ShardFindings(
    IReadOnlyList<Finding> Reading,
    IReadOnlyList<Finding> Own,
    IReadOnlyList<SuppressedFinding> Suppressed,
    int ReadingOmitted,
    int Omitted)
{
    /// <summary>Nothing.</summary>
    public static ShardFindings None { get; } = new([], [], [], 0, 0);
}
