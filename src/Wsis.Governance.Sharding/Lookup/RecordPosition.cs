namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Where a record begins.</summary>
/// <param name="Offset">The byte of the text, from 0.</param>
/// <param name="Start">Line and column.</param>
/// <param name="Pointer">The pointer to it.</param>
/// <param name="Entry">The byte of the index file at which its entry begins; -1 where it came from none.</param>
internal readonly record struct RecordPosition(long Offset, LinePosition Start, JsonPointer Pointer, long Entry = -1);
