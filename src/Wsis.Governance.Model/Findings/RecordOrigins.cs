namespace Wsis.Governance.Findings;

/// <summary>The origins of records and the names of their types, shared by all findings about them. It
/// contains no records.</summary>
internal abstract class RecordOrigins
{
    /// <summary>The origin of a record; <c>default</c> if it was created in memory.</summary>
    /// <param name="index">The index of the record in its corpus.</param>
    public abstract RecordOrigin OriginOf(int index);

    /// <summary>The value of the member <c>type</c> of a record.</summary>
    /// <param name="typeIndex">The index of the record's type.</param>
    public abstract string TypeName(int typeIndex);
}
