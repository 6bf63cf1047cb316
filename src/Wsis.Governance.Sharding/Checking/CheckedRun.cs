using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>A batch of records after each was checked by itself.</summary>
/// <typeparam name="TRun">The form in which the records are kept.</typeparam>
internal sealed class CheckedRun<TRun>
{
    /// <summary>Problems of reading.</summary>
    public List<Finding> Reading { get; } = [];

    /// <summary>Findings of rules; their indexes count from the first record of the batch.</summary>
    public List<Finding> Own { get; } = [];

    /// <summary>Findings that the rule set suppressed.</summary>
    public List<SuppressedFinding> Suppressed { get; } = [];

    /// <summary>Ids of records that are not whole.</summary>
    public List<string> IncompleteIds { get; } = [];

    /// <summary>How many findings of rules there were too many of.</summary>
    public int Omitted { get; set; }

    /// <summary>How many whole records there are.</summary>
    public int Count { get; set; }

    /// <summary>How many records there are, those that are not whole included.</summary>
    public int Met { get; set; }

    /// <summary>Tells this batch from others.</summary>
    public ulong Digest { get; set; }

    /// <summary>The records.</summary>
    public required TRun Records { get; set; }
}
