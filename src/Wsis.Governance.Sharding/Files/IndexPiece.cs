using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Files;

/// <summary>A piece of an index file: records, or one line of another kind, or a problem with a line.</summary>
internal sealed class IndexPiece
{
    /// <summary>The number of its first line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The records; null if there are none.</summary>
    public ReadBatch? Records { get; init; }

    /// <summary>True if the file contains the texts of the records.</summary>
    public bool HasTexts { get; init; }

    /// <summary>A line of another kind.</summary>
    public byte[] Text { get; init; } = [];

    /// <summary>The error, or null.</summary>
    public string? Problem { get; init; }
}
