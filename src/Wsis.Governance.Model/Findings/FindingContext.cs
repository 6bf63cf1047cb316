namespace Wsis.Governance.Findings;

/// <summary>What a finding says of its surroundings where each of these was stated by itself. Belongs to one
/// finding.</summary>
internal sealed class FindingContext
{
    /// <summary>The name of the text.</summary>
    public string? Source { get; set; }

    /// <summary>Line and column.</summary>
    public LinePosition? Location { get; set; }

    /// <summary>Where the record concerned was read.</summary>
    public RecordOrigin Origin { get; set; }

    /// <summary>Type and id of the record concerned.</summary>
    public string? Record { get; set; }

    /// <summary>The same for another finding.</summary>
    public FindingContext Copy() => (FindingContext)MemberwiseClone();
}
