namespace Wsis.Governance.Contracts;

/// <summary>Whether a member must be there.</summary>
internal enum Presence
{
    /// <summary>Absent means "not stated".</summary>
    Optional,

    /// <summary>An object without the member is not whole.</summary>
    Required,
}
