namespace Wsis.Governance.Parts;

/// <summary>Gives the text of a record.</summary>
/// <param name="place">Where it begins.</param>
internal delegate ReadOnlySpan<byte> TextSource(in RecordPlace place);
