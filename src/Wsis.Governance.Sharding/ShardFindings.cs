using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding;

/// <summary>The findings in the single records of a shard.</summary>
/// <param name="Reading">The reading problems.</param>
/// <param name="Own">Findings of rules.</param>
/// <param name="Suppressed">Findings that the rule set suppressed.</param>
/// <param name="ReadingOmitted">The number of reading problems beyond the limit.</param>
/// <param name="Omitted">The number of findings of rules beyond the limit.</param>
internal sealed record ShardFindings(
    IReadOnlyList<Finding> Reading,
    IReadOnlyList<Finding> Own,
    IReadOnlyList<SuppressedFinding> Suppressed,
    int ReadingOmitted,
    int Omitted)
{
    /// <summary>No findings.</summary>
    public static ShardFindings None { get; } = new([], [], [], 0, 0);
}
