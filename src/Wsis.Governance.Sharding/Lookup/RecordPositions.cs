using System.Globalization;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The positions of the records of a run, in few bytes: eight per record if there is one
/// record per line.</summary>
internal sealed class RecordPositions
{
    private readonly long[] offsets;
    private readonly int line;
    private readonly LinePosition[]? starts;
    private readonly JsonPointer[]? pointers;
    private readonly string? folder;
    private readonly int firstItem;
    private readonly long[]? entries;

    /// <summary>Stores positions.</summary>
    public RecordPositions(List<RecordPosition> positions)
    {
        offsets = new long[positions.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = positions[i].Offset;
        }

        line = positions.Count > 0 ? positions[0].Start.Line : 0;
        if (positions.Exists(it => it.Entry >= 0))
        {
            entries = [.. positions.Select(static it => it.Entry)];
        }

        if (!IsOneALine(positions))
        {
            starts = [.. positions.Select(static it => it.Start)];
        }

        if (positions.Exists(static it => !it.Pointer.IsDefault) && !TryCount(positions, out folder, out firstItem))
        {
            pointers = [.. positions.Select(static it => it.Pointer)];
        }
    }

    /// <summary>The position of a record.</summary>
    public RecordPosition this[int index] => new(
        offsets[index],
        starts is null ? new LinePosition(line + index, 1) : starts[index],
        folder is null ? pointers?[index] ?? default
            : JsonPointer.OfValid(string.Create(CultureInfo.InvariantCulture, $"{folder}/{firstItem + index}")),
        entries?[index] ?? -1);

    private static bool IsOneALine(List<RecordPosition> positions)
    {
        for (var i = 0; i < positions.Count; i++)
        {
            if (positions[i].Start != new LinePosition(positions[0].Start.Line + i, 1))
            {
                return false;
            }
        }

        return true;
    }

    // Records of a file are the items of a list.
    private static bool TryCount(List<RecordPosition> positions, out string? folder, out int first)
    {
        (folder, first) = (null, 0);
        for (var i = 0; i < positions.Count; i++)
        {
            var pointer = positions[i].Pointer.ToString();
            var end = pointer.LastIndexOf('/');
            if (i == 0 && end >= 0 && int.TryParse(pointer[(end + 1)..], CultureInfo.InvariantCulture, out first))
            {
                folder = pointer[..end];
            }

            if (folder is null || pointer != string.Create(CultureInfo.InvariantCulture, $"{folder}/{first + i}"))
            {
                folder = null;
                return false;
            }
        }

        return true;
    }
}
