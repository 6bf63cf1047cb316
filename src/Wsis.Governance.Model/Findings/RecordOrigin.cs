using System.Globalization;

namespace Wsis.Governance;

/// <summary>Where a record was read.</summary>
/// <param name="Source">The name of the text; null where it has none.</param>
/// <param name="Pointer">The record's place in its text: <c>/records/3</c> in a file of records, the whole where the
/// record is a line or a text of its own.</param>
/// <param name="Offset">The byte at which the record begins in the whole text, from 0; -1 where that is not
/// known, as of records that came through <c>JsonSerializer</c>, and in <c>default</c>.</param>
public readonly record struct RecordOrigin(string? Source, JsonPointer Pointer, long Offset)
{
    private static readonly JsonPointer records = JsonPointer.OfValid("/records");

    private readonly JsonPointer pointer = Pointer;

    // One more, so that default is no record that begins a text.
    private readonly long begin = Offset + 1;

    // The index among the records of a file, and one; 0 where the pointer is stated. Few pointers are ever asked for.
    private readonly int position;

    private RecordOrigin(int index, string? source, long offset)
        : this(source, default, offset) => position = index + 1;

    /// <summary>The record's place in its text: <c>/records/3</c> in a file of records, the whole where the record is a
    /// line or a text of its own.</summary>
    public JsonPointer Pointer
    {
        get => position == 0 ? pointer : records.Append(position - 1);
        init => (pointer, position) = (value, 0);
    }

    /// <summary>The byte at which the record begins in the whole text, from 0; -1 where that is not known.</summary>
    public long Offset
    {
        get => begin - 1;
        init => begin = value + 1;
    }

    /// <summary>The origin of an element of the records of a file.</summary>
    internal static RecordOrigin OfElement(string? source, int index, long offset) => new(index, source, offset);

    /// <summary>True where both say the same place.</summary>
    public bool Equals(RecordOrigin other) =>
        Offset == other.Offset && string.Equals(Source, other.Source) && Pointer == other.Pointer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Pointer, Offset);

    /// <summary>Source, pointer and byte, as far as they are stated: <c>a.json /records/3 at byte 40</c>.</summary>
    public override string ToString()
    {
        var source = Source is null ? "" : $"{Source} ";
        var place = Pointer.IsDefault ? "" : $"{Pointer} ";
        var at = Offset < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"at byte {Offset}");
        return $"{source}{place}{at}".TrimEnd(' ');
    }
}
