namespace Wsis.Governance.Contracts;

/// <summary>Whether a member is required.</summary>
internal enum Presence
{
    /// <summary>Absent means "not stated".</summary>
    Optional,

    /// <summary>An object without the member is incomplete.</summary>
    Required,
}
