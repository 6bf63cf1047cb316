using Wsis.Governance.Findings;

namespace Wsis.Governance.Corpus;

/// <summary>The sources and positions of the records of a corpus.</summary>
internal sealed class CorpusOrigins(RecordOrigin[] origins) : RecordOrigins
{
    /// <summary>For a record outside a corpus.</summary>
    public static CorpusOrigins None { get; } = new([]);

    /// <inheritdoc/>
    public override RecordOrigin OriginOf(int index) => index < origins.Length ? origins[index] : default;

    /// <inheritdoc/>
    public override string TypeName(int typeIndex) => RecordType.Known[typeIndex];
}
