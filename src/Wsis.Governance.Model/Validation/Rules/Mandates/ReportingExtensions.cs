namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>Whether a mandate asks for one report or for one again and again.</summary>
internal static class ReportingExtensions
{
    /// <summary>True where one report may not be all that is asked for: a yearly report discharges its year, not the
    /// mandate. True as well for a frequency this version does not know.</summary>
    public static bool IsRecurring(Mandate mandate) =>
        mandate.Reporting is { Frequency.IsDefault: false } reporting && reporting.Frequency != ReportingFrequency.Once;
}
