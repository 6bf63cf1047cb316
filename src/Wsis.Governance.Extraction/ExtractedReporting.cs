namespace Wsis.Governance.Extraction;

/// <summary>One report that an act asks for.</summary>
/// <param name="Organ">The organ it goes to; <c>default</c> where the text names none that is known.</param>
/// <param name="Span">The place that says so.</param>
public sealed record ExtractedReporting(Code<Organ> Organ, TextSpan Span)
{
    /// <summary>The organ as printed; null where the text names none.</summary>
    public string? OrganName { get; init; }

    /// <summary>The session at which the report is due: its ordinal, or the year for the Economic and Social Council;
    /// null where none is named.</summary>
    public int? Session { get; init; }

    /// <summary>The organs it passes through, in order; empty for none.</summary>
    public ValueList<Code<Organ>> Through { get; init; }

    /// <summary>How often; <c>default</c> where the text does not say.</summary>
    public Code<ReportingFrequency> Frequency { get; init; }
}
