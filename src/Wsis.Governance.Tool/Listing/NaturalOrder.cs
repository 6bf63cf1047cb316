using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Listing;

/// <summary>The order that people expect of cells: accents and case ignored, numbers in a text by their value, so that
/// A/RES/9/1 comes before A/RES/60/252.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static readonly NaturalOrder Instance = new();

    /// <summary>The records in the order of their cells; records without a cell come last, and records with equal
    /// cells stay in their order.</summary>
    public static Record[] Sorted(IEnumerable<Record> records, RecordColumn column, bool descending)
    {
        var cells = records.Select(record => (Record: record, Cell: column.CellOf(record)))
            .OrderBy(static one => one.Cell.Length == 0);
        return
        [
            .. (descending
                ? cells.ThenByDescending(static one => one.Cell, Instance)
                : cells.ThenBy(static one => one.Cell, Instance))
                .Select(static one => one.Record),
        ];
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (NameKey.Of(x ?? ""), NameKey.Of(y ?? ""));
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j])
                ? OfNumbers(NumberAt(left, ref i), NumberAt(right, ref j))
                : left[i++].CompareTo(right[j++]);
            if (order != 0)
            {
                return order;
            }
        }

        return (left.Length - i).CompareTo(right.Length - j);
    }

    // Without leading zeros the longer number is the greater one.
    private static int OfNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Length != right.Length
        ? left.Length.CompareTo(right.Length)
        : left.SequenceCompareTo(right);

    private static ReadOnlySpan<char> NumberAt(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
