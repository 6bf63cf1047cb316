using System.Numerics;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Citations.Text;

/// <summary>What a text contains anywhere, found in one pass: most paragraphs have no digit, nearly all one
/// script.</summary>
/// <param name="HasDigit">True if it has an ASCII digit.</param>
/// <param name="HasOtherScript">True if it has letters of another script than Latin; quotation marks and dashes are in
/// texts of all scripts.</param>
/// <param name="IsAscii">True if it has ASCII characters only.</param>
internal readonly record struct TextTraits(bool HasDigit, bool HasOtherScript, bool IsAscii)
{
    private const ushort FirstOther = 0x400;
    private const ushort FirstPunctuation = 0x2000;
    private const ushort Punctuation = 0x70;
    private const ushort Digits = 10;

    private const ushort NotBeforeOther = 0xFC00;
    private const ushort NotAscii = 0xFF80;

    /// <summary>Searches a text.</summary>
    public static TextTraits Of(ReadOnlySpan<char> text)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(text);
        if (characters.Length < Vector<ushort>.Count)
        {
            return OfShort(characters);
        }

        // Two operations for each vector; what is rare is tested only where it can be.
        var (bits, fromZero) = (Vector<ushort>.Zero, Vector<ushort>.AllBitsSet);
        ref var first = ref MemoryMarshal.GetReference(characters);
        var rest = (nuint)(characters.Length - Vector<ushort>.Count);
        for (nuint at = 0; at <= rest; at += (nuint)Vector<ushort>.Count)
        {
            var some = Vector.LoadUnsafe(ref first, at);
            bits |= some;
            fromZero = Vector.Min(fromZero, some - new Vector<ushort>('0'));
        }

        var last = Vector.LoadUnsafe(ref first, rest);
        bits |= last;
        fromZero = Vector.Min(fromZero, last - new Vector<ushort>('0'));
        return new TextTraits(
            Vector.LessThanAny(fromZero, new Vector<ushort>(Digits)),
            (bits & new Vector<ushort>(NotBeforeOther)) != Vector<ushort>.Zero && HasOther(characters),
            (bits & new Vector<ushort>(NotAscii)) == Vector<ushort>.Zero);
    }

    private static bool HasOther(ReadOnlySpan<ushort> characters)
    {
        var others = Vector<ushort>.Zero;
        for (var at = 0; at <= characters.Length - Vector<ushort>.Count; at += Vector<ushort>.Count)
        {
            others |= OthersOf(new Vector<ushort>(characters[at..]));
        }

        return (others | OthersOf(new Vector<ushort>(characters[^Vector<ushort>.Count..]))) != Vector<ushort>.Zero;
    }

    private static Vector<ushort> OthersOf(Vector<ushort> some) =>
        Vector.GreaterThanOrEqual(some, new Vector<ushort>(FirstOther))
            & Vector.GreaterThanOrEqual(some - new Vector<ushort>(FirstPunctuation), new Vector<ushort>(Punctuation));

    private static TextTraits OfShort(ReadOnlySpan<ushort> characters)
    {
        var (hasDigit, hasOther, isAscii) = (false, false, true);
        foreach (var character in characters)
        {
            hasDigit |= char.IsAsciiDigit((char)character);
            hasOther |= character >= FirstOther && (ushort)(character - FirstPunctuation) >= Punctuation;
            isAscii &= char.IsAscii((char)character);
        }

        return new TextTraits(hasDigit, hasOther, isAscii);
    }
}
