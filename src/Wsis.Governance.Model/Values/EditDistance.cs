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

    /// <summary>The distance, ignoring case; <see cref="int.MaxValue"/> if it is larger than a maximum, or if a name
    /// is too long.</summary>
    public static int Between(string left, string right, int max = MaxNameLength)
    {
        if (left.Length > MaxNameLength || right.Length > MaxNameLength || Math.Abs(left.Length - right.Length) > max)
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
            if (NextRow(row[..(right.Length + 1)], i, char.ToLowerInvariant(left[i - 1]), right, max) > max)
            {
                return int.MaxValue;
            }
        }

        return row[right.Length] > max ? int.MaxValue : row[right.Length];
    }

    // Cells further from the diagonal than the maximum cannot lead to a distance within it.
    private static int NextRow(Span<int> row, int i, char letter, string right, int max)
    {
        var from = Math.Max(1, i - max);
        var to = Math.Min(right.Length, i + max);
        var diagonal = row[from - 1];
        row[from - 1] = from == 1 ? i : max + 1;
        var least = row[from - 1];
        for (var j = from; j <= to; j++)
        {
            var change = letter == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
            var above = j < i + max ? row[j] : max + 1;
            (diagonal, row[j]) = (row[j], Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + change));
            least = Math.Min(least, row[j]);
        }

        return least;
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
