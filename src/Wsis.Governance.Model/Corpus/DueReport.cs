namespace Wsis.Governance;

/// <summary>A report that a mandate requests.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Reporting">What it says about the report: <see cref="Mandate.Reporting"/> or one of
/// <see cref="Mandate.FurtherReporting"/>.</param>
public sealed record DueReport(Mandate Mandate, Reporting Reporting);
