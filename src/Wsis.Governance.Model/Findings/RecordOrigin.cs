using System.Globalization;
using Wsis.Governance.Values;

namespace Wsis.Governance.Findings;

/// <summary>Where a record was read.</summary>
/// <param name="Source">The name of the text; null where it has none.</param>
/// <param name="Pointer">The record's place in its text: <c>/records/3</c> in a file of records, the whole where the
/// record is a line or a text of its own.</param>
/// <param name="Offset">The byte at which the record begins in the whole text, from 0; -1 where that is not
/// known, as of records that came through <c>JsonSerializer</c>.</param>
public readonly record struct RecordOrigin(string? Source, JsonPointer Pointer, long Offset)
{
    /// <summary>Source, pointer and byte, as far as they are stated: <c>a.json /records/3 at byte 40</c>.</summary>
    public override string ToString()
    {
        var source = Source is null ? "" : $"{Source} ";
        var pointer = Pointer.IsDefault ? "" : $"{Pointer} ";
        var at = Offset < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"at byte {Offset}");
        return $"{source}{pointer}{at}".TrimEnd(' ');
    }
}
