namespace Wsis.Governance;

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStatus
{
    /// <summary>In force; its meaning does not change.</summary>
    Stable = 0,

    /// <summary>On trial: part of the strict rule set only, and its meaning may still change.</summary>
    Preview = 1,

    /// <summary>No longer run. Its code is never used again and leads to its successor.</summary>
    Retired = 2,
}
