namespace Wsis.Governance.Findings;

/// <summary>Where records were read, and what their types are called: shared by all findings about them, so that a
/// finding need not hold either. It holds no record.</summary>
internal abstract class RecordOrigins
{
    /// <summary>Where a record was read; <c>default</c> where it was made in memory.</summary>
    /// <param name="index">The index of the record in its corpus.</param>
    public abstract RecordOrigin OriginOf(int index);

    /// <summary>What stands in the member <c>type</c> of a record.</summary>
    /// <param name="typeIndex">The index of the record's type.</param>
    public abstract string TypeName(int typeIndex);
}
