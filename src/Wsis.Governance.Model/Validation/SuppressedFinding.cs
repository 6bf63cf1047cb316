namespace Wsis.Governance.Validation;

/// <summary>A finding that a rule set suppressed.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Justification">The reason.</param>
public sealed record SuppressedFinding(Finding Finding, string Justification);
