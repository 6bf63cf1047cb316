namespace Wsis.Governance.Tool.Help;

/// <summary>"Did you mean": the known words that are near to one that is not known.</summary>
internal static class DidYouMean
{
    private const int Most = 3;
    private const int LongestWord = 100;

    /// <summary>The nearest, at most three, the nearest first; empty where none is near.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length is 0 or > LongestWord)
        {
            return [];
        }

        var furthest = 1 + (wanted.Length / 4);
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Distance: DistanceOf(word, wanted)))
            .Where(near => near.Distance <= furthest)
            .OrderBy(static near => near.Distance).ThenBy(static near => near.Word, StringComparer.Ordinal)
            .Select(static near => near.Word)
            .Take(Most)];
    }

    // A word that holds all that was typed is as near as one with a letter wrong.
    private static int DistanceOf(string word, string wanted) =>
        wanted.Length >= 3 && word.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            ? Math.Min(1, Edits(word, wanted))
            : Edits(word, wanted);

    /// <summary>How many letters must be put in, taken out or exchanged; case does not count.</summary>
    private static int Edits(string left, string right)
    {
        var row = new int[right.Length + 1];
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
}
