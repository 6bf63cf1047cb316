namespace Wsis.Governance.Json.Reading;

/// <summary>Computes lines and columns of findings that have pointers; only the records concerned
/// are read again.</summary>
internal static class FindingLocator
{
    /// <summary>The findings with their places, in the same order.</summary>
    public static ValueList<Finding> Resolve(ValueList<Finding> findings, ReadOnlySpan<byte> utf8)
    {
        if (findings.IsEmpty)
        {
            return findings;
        }

        Finding[] placed = [.. findings];
        var offsets = new long[placed.Length];
        var order = new int[placed.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            order[i] = i;
            offsets[i] = placed[i].Location is null ? OffsetOf(placed[i], utf8) : 0;
        }

        Array.Sort([.. offsets], order);
        var lines = new LineCounter(utf8);
        foreach (var i in order)
        {
            placed[i] = placed[i].Location is null
                ? placed[i] with { Location = lines.PlaceOf(offsets[i]) }
                : placed[i];
        }

        return ValueList<Finding>.FromArray(placed);
    }

    private static long OffsetOf(Finding finding, ReadOnlySpan<byte> utf8)
    {
        if (finding.Origin.Offset < 0)
        {
            return JsonPointerLocator.OffsetOf(utf8, Encodings.LengthOfUtf8Mark(utf8), finding.Pointer);
        }

        var inRecord = finding.Pointer.ToString()[finding.Origin.Pointer.ToString().Length..];
        return JsonPointerLocator.OffsetOf(utf8, finding.Origin.Offset, JsonPointer.Parse(inRecord));
    }
}
