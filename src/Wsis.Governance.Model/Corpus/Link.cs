using Wsis.Governance.Records;

namespace Wsis.Governance.Corpus;

/// <summary>A link from one record to another.</summary>
/// <param name="TypeIndex">The index of the type of the record it leads to.</param>
/// <param name="Id">The id of that record.</param>
/// <param name="Place">The place of the link in its record, as a JSON pointer.</param>
internal readonly record struct Link(int TypeIndex, string Id, string Place)
{
    /// <summary>The name of the type of the record it leads to.</summary>
    public string TypeName => RecordType.Known[TypeIndex];
}
