namespace Wsis.Governance.Parts;

/// <summary>What is kept of one text: its records without what no rule reads of other records, where they stand, and
/// what was found in each by itself.</summary>
internal sealed class Part
{
    /// <summary>The name of the text.</summary>
    public string? Source { get; init; }

    /// <summary>Tells which rules were run.</summary>
    public required string Rules { get; init; }

    /// <summary>The records, and where they stand.</summary>
    public required PartRecords Records { get; init; }

    /// <summary>Ids of records that are not whole.</summary>
    public required string[] PassedOver { get; init; }

    /// <summary>What was found; indexes of records count from the first of this part.</summary>
    public required PartFindings Found { get; init; }

    /// <summary>The name of the index file that holds the texts of the records; null where they stand in the source
    /// alone.</summary>
    public string? TextIndex { get; init; }

    /// <summary>Where a record was read.</summary>
    public RecordOrigin OriginOf(in RecordPlace place) => new(Source, place.Pointer, place.Offset);
}
