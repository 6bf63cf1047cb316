namespace Wsis.Governance.Validation;

/// <summary>How far checks look.</summary>
[Flags]
internal enum Reach
{
    /// <summary>At the record at hand alone.</summary>
    Own = 1,

    /// <summary>At other records too.</summary>
    Beyond = 2,

    /// <summary>All checks.</summary>
    All = Own | Beyond,
}
