namespace Wsis.Governance.Corpus;

/// <summary>A link from one record to another.</summary>
/// <param name="TypeIndex">The index of the type of the record it leads to.</param>
/// <param name="Id">The id of that record.</param>
internal readonly record struct RecordLink(int TypeIndex, string Id);
