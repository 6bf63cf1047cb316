using Wsis.Governance.Findings;

namespace Wsis.Governance.Parts;

/// <summary>Where the records of parts were read, looked up in the files they are in.</summary>
internal sealed class SpilledPlaces(PartSequence parts) : RecordOrigins
{
    private readonly RecordLines lines = new();
    private (int Index, RecordOrigin Origin) last = (-1, default);

    /// <inheritdoc/>
    public override RecordOrigin OriginOf(int index)
    {
        // A finding asks several times.
        if (index != last.Index)
        {
            var (part, at) = parts.At(index);
            last = (index, part.OriginOf(part.Records.PlaceAt(at, lines)));
        }

        return last.Origin;
    }

    /// <inheritdoc/>
    public override string TypeName(int typeIndex) => RecordType.Known[typeIndex];
}
