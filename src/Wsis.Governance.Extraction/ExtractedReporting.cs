namespace Wsis.Governance.Extraction;

/// <summary>One report that an act requests.</summary>
/// <param name="Organ">The organ that receives it; <c>default</c> if the text names no known organ.</param>
/// <param name="Span">The place in the text.</param>
public sealed record ExtractedReporting(Code<Organ> Organ, TextSpan Span)
{
    /// <summary>The organ as printed; null if the text names none.</summary>
    public string? OrganName { get; init; }

    /// <summary>The session at which the report is due: its ordinal, or the year for the Economic and Social Council;
    /// null if none is named.</summary>
    public int? Session { get; init; }

    /// <summary>The date on which the report is due; <c>default</c> if not stated.</summary>
    public PartialDate Due { get; init; }

    /// <summary>The organs through which it passes, in order; empty if there is none.</summary>
    public ValueList<Code<Organ>> Through { get; init; }

    /// <summary>The frequency; <c>default</c> if not stated.</summary>
    public Code<ReportingFrequency> Frequency { get; init; }
}
