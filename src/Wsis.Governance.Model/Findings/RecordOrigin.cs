using System.Globalization;
using Wsis.Governance.Findings;

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

    // The name of the text, or the SourceText itself where it is kept: no room is taken for both.
    private readonly object? source = Source;

    private readonly JsonPointer pointer = Pointer;

    // One more, so that default is no record that begins a text.
    private readonly long begin = Offset + 1;

    // The index among the records of a file, and one; 0 where the pointer is stated. Few pointers are ever asked for.
    private readonly int position;

    private RecordOrigin(int index, object? source, long offset)
        : this(null, default, offset) => (position, this.source) = (index + 1, source);

    /// <summary>The name of the text; null where it has none.</summary>
    public string? Source
    {
        get => source as string ?? (source as SourceText)?.Name;
        init => source = value;
    }

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
    /// <param name="source">The name of the text, or the text itself as a <see cref="SourceText"/>.</param>
    /// <param name="index">The index of the element.</param>
    /// <param name="offset">The byte at which it begins; -1 where that is not known.</param>
    internal static RecordOrigin OfElement(object? source, int index, long offset) => new(index, source, offset);

    /// <summary>The origin of a record that is a line or a text of its own.</summary>
    /// <param name="source">The name of the text, or the text itself as a <see cref="SourceText"/>.</param>
    /// <param name="offset">The byte at which it begins; -1 where that is not known.</param>
    internal static RecordOrigin OfWhole(object? source, long offset) => new(-1, source, offset);

    /// <summary>Line and column of a value in the record; null where the text is not kept.</summary>
    /// <param name="inRecord">The value, as a pointer into the record.</param>
    internal LinePosition? LocationOf(JsonPointer inRecord) =>
        source is SourceText text && Offset >= 0 ? text.LocationOf(Offset, inRecord) : null;

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
