namespace Wsis.Governance.Json.Reading;

/// <summary>A member around the records of a file.</summary>
internal enum EnvelopeMember
{
    /// <summary>A member that has been handled.</summary>
    Other,

    /// <summary>The list of records, which must be read.</summary>
    Records,
}
