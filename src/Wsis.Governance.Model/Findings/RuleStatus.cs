namespace Wsis.Governance;

/// <summary>The status of a rule.</summary>
public enum RuleStatus
{
    /// <summary>In force; its meaning does not change.</summary>
    Stable = 0,

    /// <summary>Preview: only in the strict rule set; its meaning may still change.</summary>
    Preview = 1,

    /// <summary>No longer run. Its code is never used again; the rule may name a successor.</summary>
    Retired = 2,
}
