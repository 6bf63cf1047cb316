using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wsis.Governance.Values;

/// <summary>Recognizes slugs and slug paths, the form of nearly all ids, many bytes at once.</summary>
internal static class SlugValidator
{
    // Chunks overlap by one byte, so that each pair of neighbours is in one chunk.
    private const int Chunk = 16;
    private const int Step = Chunk - 1;

    private const int Half = Chunk / 2;
    private const uint AllNeighbours = ~0U;

    // The last byte of one half and the first byte of the other half are not neighbours.
    private const uint NeighboursInHalves = ~(1U << Half);

    /// <summary>True for words of a to z and 0 to 9 with one - or / between two of them.</summary>
    public static bool AreSlug(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Half)
        {
            return AreFewASlug(utf8);
        }

        var areParts = utf8.Length < Chunk
            ? IsPart(Halves(utf8).AsByte(), NeighboursInHalves)
            : AreParts(utf8);
        return areParts && !IsBreak(utf8[0]) && !IsBreak(utf8[^1]);
    }

    private static Vector128<ulong> Halves(ReadOnlySpan<byte> utf8) => Vector128.Create(
        MemoryMarshal.Read<ulong>(utf8), MemoryMarshal.Read<ulong>(utf8[^Half..]));

    private static bool AreParts(ReadOnlySpan<byte> utf8)
    {
        ref var first = ref MemoryMarshal.GetReference(utf8);
        var end = utf8.Length - Chunk;
        for (var at = 0; at < end; at += Step)
        {
            if (!IsPart(Vector128.LoadUnsafe(ref first, (nuint)at), AllNeighbours))
            {
                return false;
            }
        }

        return IsPart(Vector128.LoadUnsafe(ref first, (nuint)end), AllNeighbours);
    }

    private static bool IsPart(Vector128<byte> bytes, uint neighbours)
    {
        var letters = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
        var digits = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        var breaks = Vector128.Equals(bytes, Vector128.Create((byte)'-'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'/'));
        var places = breaks.ExtractMostSignificantBits();
        return (letters | digits | breaks) == Vector128<byte>.AllBitsSet && (places & (places << 1) & neighbours) == 0;
    }

    private static bool AreFewASlug(ReadOnlySpan<byte> utf8)
    {
        var wordHasBegun = false;
        foreach (var unit in utf8)
        {
            var isBreak = IsBreak(unit);
            if (isBreak ? !wordHasBegun : !char.IsAsciiLetterLower((char)unit) && !char.IsAsciiDigit((char)unit))
            {
                return false;
            }

            wordHasBegun = !isBreak;
        }

        return wordHasBegun;
    }

    private static bool IsBreak(byte unit) => unit is (byte)'-' or (byte)'/';
}
