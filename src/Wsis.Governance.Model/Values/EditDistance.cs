using System.Numerics;

namespace Wsis.Governance.Values;

/// <summary>The number of insertions, deletions and substitutions that change one name into
/// another (Levenshtein distance).</summary>
internal static class EditDistance
{
    /// <summary>Longer names are not compared: it would take time, and no real name is so long.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The maximum distance at which a known name is suggested for an unknown one: one, plus one for
    /// every three characters.</summary>
    public static int MaxFor(string name) => 1 + (name.Length / 3);

    /// <summary>A lower bound of the distance, which takes one look at each name: the difference of their lengths, and
    /// the letters that only one of them has.</summary>
    public static int AtLeast(string left, string right)
    {
        var (ofLeft, ofRight) = (LettersOf(left), LettersOf(right));
        var letters = Math.Max(
            BitOperations.PopCount(ofLeft & ~ofRight), BitOperations.PopCount(ofRight & ~ofLeft));
        return Math.Max(letters, Math.Abs(left.Length - right.Length));
    }

    /// <summary>The distance, ignoring case; <see cref="int.MaxValue"/> if a name is too long.</summary>
    public static int Between(string left, string right)
    {
        if (left.Length > MaxNameLength || right.Length > MaxNameLength)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[MaxNameLength + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[right.Length];
    }

    // One bit for each letter in lower case; other characters share the bits.
    private static uint LettersOf(string name)
    {
        var letters = 0u;
        foreach (var character in name)
        {
            letters |= 1u << char.ToLowerInvariant(character);
        }

        return letters;
    }
}
