using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Files;

/// <summary>A piece of an index file: records, or one line of another kind, or what is wrong with a line.</summary>
internal sealed class IndexPiece
{
    /// <summary>The number of its first line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The records; null where there are none.</summary>
    public ReadBatch? Records { get; init; }

    /// <summary>True where the texts of the records stand in the file.</summary>
    public bool HasTexts { get; init; }

    /// <summary>A line of another kind.</summary>
    public byte[] Text { get; init; } = [];

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Problem { get; init; }
}
