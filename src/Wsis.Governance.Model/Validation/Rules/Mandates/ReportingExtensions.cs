namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>Whether a mandate requests one report or recurring reports.</summary>
internal static class ReportingExtensions
{
    /// <summary>True if one report may not be enough: an annual report discharges its year, not the mandate. Also true
    /// for a frequency that this version does not know.</summary>
    public static bool IsRecurring(Mandate mandate) =>
        mandate.Reporting is { Frequency.IsDefault: false } reporting && reporting.Frequency != ReportingFrequency.Once;
}
