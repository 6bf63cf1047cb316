namespace Wsis.Governance.Validation.Engine;

/// <summary>The records on which rules depend.</summary>
[Flags]
internal enum RuleScope
{
    /// <summary>Rules that depend only on the current record.</summary>
    SingleRecord = 1,

    /// <summary>Rules that also depend on other records.</summary>
    CrossRecord = 2,

    /// <summary>All rules.</summary>
    All = SingleRecord | CrossRecord,
}
