using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Records after each was checked by itself.</summary>
/// <param name="Read">The records.</param>
/// <param name="Own">Findings of rules; their indexes count from the first record of the batch.</param>
/// <param name="Suppressed">Findings that the rule set suppressed.</param>
/// <param name="Omitted">How many findings of rules there were too many of.</param>
/// <param name="Digest">Tells these records from others.</param>
/// <param name="Lines">The records as lines of an index file; null where none is written.</param>
internal sealed record CheckedBatch(
    ReadBatch Read,
    IReadOnlyList<Finding> Own,
    IReadOnlyList<SuppressedFinding> Suppressed,
    int Omitted,
    ulong Digest,
    byte[]? Lines);
