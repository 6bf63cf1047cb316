namespace Wsis.Governance;

/// <summary>The differences between two corpora.</summary>
public sealed record CorpusComparison
{
    /// <summary>The records that only the later corpus has, in its order.</summary>
    public ValueList<Record> Added { get; init; }

    /// <summary>The records that only the earlier corpus has, in its order.</summary>
    public ValueList<Record> Removed { get; init; }

    /// <summary>The records that both have and that differ, in the order of the earlier corpus.</summary>
    public ValueList<RecordChange> Changed { get; init; }

    /// <summary>True if both corpora contain the same records.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;
}
