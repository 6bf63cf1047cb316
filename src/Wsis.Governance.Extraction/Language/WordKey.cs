using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Extraction.Language;

/// <summary>Compares words in upper and lower case by their characters, four at a time.</summary>
internal static class WordKey
{
    // The bit in which small letters differ from capitals, in English, French and Spanish alike. The other characters
    // of words (digits, hyphens, apostrophes) have it set or are alone.
    private const uint SmallBit = 0x20;
    private const ulong SmallBits = 0x0020_0020_0020_0020;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <summary>A number that words of the same letters have in common: made of their length, the first four letters
    /// and the last four.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        ref var first = ref MemoryMarshal.GetReference(word);
        var (begin, end) = (0UL, 0UL);
        if (word.Length >= 4)
        {
            (begin, end) = (Four(ref first, 0), Four(ref first, word.Length - 4));
        }
        else
        {
            begin = word.Length switch
            {
                3 => ((ulong)word[2] << 32) | ((uint)word[1] << 16) | word[0],
                2 => ((uint)word[1] << 16) | word[0],
                1 => word[0],
                _ => 0,
            };
            begin |= SmallBits;
        }

        var mixed = (begin ^ (ulong)word.Length) * Factor;
        mixed = (mixed ^ (mixed >> 29) ^ end) * Factor;
        return (uint)(mixed >> 32);
    }

    /// <summary>True if two words are the same except for upper and lower case.</summary>
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        ref var first = ref MemoryMarshal.GetReference(one);
        ref var second = ref MemoryMarshal.GetReference(other);
        if (one.Length < 4)
        {
            var differs = 0u;
            for (var i = 0; i < one.Length; i++)
            {
                differs |= (one[i] | SmallBit) ^ (other[i] | SmallBit);
            }

            return differs == 0;
        }

        for (var i = 0; i < one.Length - 4; i += 4)
        {
            if (Four(ref first, i) != Four(ref second, i))
            {
                return false;
            }
        }

        return Four(ref first, one.Length - 4) == Four(ref second, one.Length - 4);
    }

    private static ulong Four(ref char first, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, at))) | SmallBits;
}
