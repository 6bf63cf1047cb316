using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>A batch of records, each checked by itself.</summary>
/// <param name="Read">The records.</param>
/// <param name="Own">Findings of rules; their indexes count from the first record of the batch.</param>
/// <param name="Suppressed">Findings that the rule set suppressed.</param>
/// <param name="Omitted">The number of findings beyond the limit.</param>
/// <param name="Digest">A digest of these records.</param>
/// <param name="Lines">The records as lines of an index file; null if no index is written.</param>
internal sealed record CheckedBatch(
    ReadBatch Read,
    IReadOnlyList<Finding> Own,
    IReadOnlyList<SuppressedFinding> Suppressed,
    int Omitted,
    ulong Digest,
    byte[]? Lines);
