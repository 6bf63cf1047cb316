using System.Globalization;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>The text and position from which a record was read.</summary>
/// <param name="Source">The name of the text; null if it has none.</param>
/// <param name="Pointer">The record's place in its text: <c>/records/3</c> in a file of records, the whole text if the
/// record is a line or a text of its own.</param>
/// <param name="Offset">The byte offset of the record in the whole text, from 0; -1 if unknown, as for records read by
/// <c>JsonSerializer</c>, and in <c>default</c>.</param>
public readonly record struct RecordOrigin(string? Source, JsonPointer Pointer, long Offset)
{
    private static readonly JsonPointer records = JsonPointer.OfValid("/records");

    // The name of the text, or the SourceText itself if it is kept, so that no memory is needed for both.
    private readonly object? source = Source;

    private readonly JsonPointer pointer = Pointer;

    // The offset plus one, so that default is not a record at the beginning of a text.
    private readonly long begin = Offset + 1;

    // The index among the records of a file plus one; 0 if the pointer is stated. Few pointers are ever needed.
    private readonly int position;

    private RecordOrigin(int index, object? source, long offset)
        : this(null, default, offset) => (position, this.source) = (index + 1, source);

    /// <summary>The name of the text; null if it has none.</summary>
    public string? Source
    {
        get => source as string ?? (source as SourceText)?.Name;
        init => source = value;
    }

    /// <summary>The record's place in its text: <c>/records/3</c> in a file of records, the whole text if the record is
    /// a line or a text of its own.</summary>
    public JsonPointer Pointer
    {
        get => position == 0 ? pointer : records.Append(position - 1);
        init => (pointer, position) = (value, 0);
    }

    /// <summary>The byte offset of the record in the whole text, from 0; -1 if unknown.</summary>
    public long Offset
    {
        get => begin - 1;
        init => begin = value + 1;
    }

    /// <summary>The origin of an element of the records of a file.</summary>
    /// <param name="source">The name of the text, or the text itself as a <see cref="SourceText"/>.</param>
    /// <param name="index">The index of the element.</param>
    /// <param name="offset">The byte offset; -1 if unknown.</param>
    internal static RecordOrigin OfElement(object? source, int index, long offset) => new(index, source, offset);

    /// <summary>The origin of a record that is a line or a text of its own.</summary>
    /// <param name="source">The name of the text, or the text itself as a <see cref="SourceText"/>.</param>
    /// <param name="offset">The byte offset; -1 if unknown.</param>
    internal static RecordOrigin OfText(object? source, long offset) => new(-1, source, offset);

    /// <summary>Line and column of a value in the record; null if the text is not kept.</summary>
    /// <param name="inRecord">The value, as a pointer into the record.</param>
    internal LinePosition? LocationOf(JsonPointer inRecord) =>
        source is SourceText text && Offset >= 0 ? text.LocationOf(Offset, inRecord) : null;

    /// <summary>True if both are the same origin.</summary>
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
