namespace Wsis.Governance.Parts;

/// <summary>Gives the text of a record.</summary>
/// <param name="index">The index of the record in its part.</param>
/// <param name="place">Where it begins.</param>
internal delegate ReadOnlySpan<byte> TextSource(int index, in RecordPlace place);
