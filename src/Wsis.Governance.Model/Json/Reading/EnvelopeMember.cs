namespace Wsis.Governance.Json.Reading;

/// <summary>What stands around the records of a file.</summary>
internal enum EnvelopeMember
{
    /// <summary>A member that has been dealt with.</summary>
    Other,

    /// <summary>The list of records, which is to be read.</summary>
    Records,
}
