using System.Numerics;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Citations;

/// <summary>What a text contains anywhere, found in one pass: most paragraphs have no digit, nearly all one
/// script.</summary>
/// <param name="HasDigit">True if it has an ASCII digit.</param>
/// <param name="HasOtherScript">True if it has letters of another script than Latin; quotation marks and dashes are in
/// texts of all scripts.</param>
internal readonly record struct TextTraits(bool HasDigit, bool HasOtherScript)
{
    private const ushort FirstOther = 0x400;
    private const ushort FirstPunctuation = 0x2000;
    private const ushort Punctuation = 0x70;
    private const ushort Digits = 10;

    /// <summary>Searches a text.</summary>
    public static TextTraits Of(ReadOnlySpan<char> text)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(text);
        var (digits, others) = (Vector<ushort>.Zero, Vector<ushort>.Zero);
        var at = 0;
        for (; at <= characters.Length - Vector<ushort>.Count; at += Vector<ushort>.Count)
        {
            var some = new Vector<ushort>(characters[at..]);
            digits |= Vector.LessThan(some - new Vector<ushort>('0'), new Vector<ushort>(Digits));
            others |= Vector.GreaterThanOrEqual(some, new Vector<ushort>(FirstOther))
                & Vector.GreaterThanOrEqual(
                    some - new Vector<ushort>(FirstPunctuation), new Vector<ushort>(Punctuation));
        }

        var (hasDigit, hasOther) = (digits != Vector<ushort>.Zero, others != Vector<ushort>.Zero);
        for (; at < characters.Length; at++)
        {
            hasDigit |= char.IsAsciiDigit((char)characters[at]);
            hasOther |= characters[at] >= FirstOther && (ushort)(characters[at] - FirstPunctuation) >= Punctuation;
        }

        return new TextTraits(hasDigit, hasOther);
    }
}
