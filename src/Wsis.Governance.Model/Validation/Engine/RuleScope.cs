namespace Wsis.Governance.Validation.Engine;

/// <summary>How far checks look.</summary>
[Flags]
internal enum RuleScope
{
    /// <summary>At the current record alone.</summary>
    SingleRecord = 1,

    /// <summary>At other records too.</summary>
    CrossRecord = 2,

    /// <summary>All checks.</summary>
    All = SingleRecord | CrossRecord,
}
