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
    private const ulong OtherFactor = 0xC2B2_AE3D_27D4_EB4F;

    /// <summary>A number that words of the same letters have in common: made of their length, the first four letters
    /// and the last four.</summary>
    public static uint Hash(ReadOnlySpan<char> word) => HashOf(Ends(word), word.Length);

    /// <summary>The same number of a word with these <see cref="Ends"/>.</summary>
    public static uint HashOf((ulong Begin, ulong End) ends, int length)
    {
        var mixed = (ends.Begin * Factor) ^ ((ends.End + (ulong)length) * OtherFactor);
        return (uint)((mixed ^ (mixed >> 29)) >> 16);
    }

    /// <summary>The first four letters and the last four as numbers: with the length they are the whole of a word of
    /// eight letters or fewer.</summary>
    public static (ulong Begin, ulong End) Ends(ReadOnlySpan<char> word)
    {
        ref var first = ref MemoryMarshal.GetReference(word);
        if (word.Length >= 4)
        {
            return (Four(ref first, 0), Four(ref first, word.Length - 4));
        }

        var begin = word.Length switch
        {
            3 => ((ulong)word[2] << 32) | ((uint)word[1] << 16) | word[0],
            2 => ((uint)word[1] << 16) | word[0],
            1 => word[0],
            _ => 0UL,
        };
        return (begin | SmallBits, 0);
    }

    /// <summary>The ends of a word in a line, without a branch for short words where the line goes on.</summary>
    public static (ulong Begin, ulong End) EndsIn(ReadOnlySpan<char> line, int start, int end)
    {
        if (start + 4 > line.Length)
        {
            return Ends(line[start..end]);
        }

        // -1 for a word shorter than four letters, so that bits are kept or not without a branch.
        ref var first = ref MemoryMarshal.GetReference(line);
        var over = end - start - 4;
        var isShort = over >> 31;
        var begin = Four(ref first, start) & (ulong.MaxValue >> ((-16 * over) & isShort));
        var last = Four(ref first, end - 4 - (over & isShort)) & (ulong)~(long)isShort;
        return (begin | SmallBits, last);
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

    /// <summary>True if a word ends with those letters, in upper or lower case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="ending">The letters, in lower case.</param>
    public static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        var start = word.Length - ending.Length;
        if (start < 0 || (word[^1] | SmallBit) != ending[^1])
        {
            return false;
        }

        for (var i = 0; i < ending.Length - 1; i++)
        {
            if ((word[start + i] | SmallBit) != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Four(ref char first, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, at))) | SmallBits;
}
