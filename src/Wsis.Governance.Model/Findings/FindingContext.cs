namespace Wsis.Governance.Findings;

/// <summary>The context of a finding whose parts were set separately. Belongs to one finding.</summary>
internal sealed class FindingContext
{
    /// <summary>The name of the text.</summary>
    public string? Source { get; set; }

    /// <summary>Line and column.</summary>
    public LinePosition? Location { get; set; }

    /// <summary>The origin of the record concerned.</summary>
    public RecordOrigin Origin { get; set; }

    /// <summary>Type and id of the record concerned.</summary>
    public string? Record { get; set; }

    /// <summary>A copy for another finding.</summary>
    public FindingContext Copy() => (FindingContext)MemberwiseClone();
}
