namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The position of a record.</summary>
/// <param name="Offset">The byte offset in the text, from 0.</param>
/// <param name="Start">Line and column.</param>
/// <param name="Pointer">The pointer to it.</param>
/// <param name="Entry">The byte offset of its entry in the index file; -1 if it came from no index.</param>
internal readonly record struct RecordPosition(long Offset, LinePosition Start, JsonPointer Pointer, long Entry = -1);
