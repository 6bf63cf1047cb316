using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Corpus;

/// <summary>Where the records of a corpus were read.</summary>
internal sealed class CorpusPlaces(RecordOrigin[] origins) : RecordPlaces
{
    /// <summary>For a record outside a corpus.</summary>
    public static CorpusPlaces None { get; } = new([]);

    /// <inheritdoc/>
    public override RecordOrigin OriginOf(int index) => index < origins.Length ? origins[index] : default;

    /// <inheritdoc/>
    public override string TypeName(int typeIndex) => RecordType.Known[typeIndex];
}
