using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Help;

/// <summary>"Did you mean": the known words that are similar to an unknown one.</summary>
internal static class DidYouMean
{
    private const int Max = 3;

    // Two other letters of four make another word, unless the first is right.
    private const int ShortWord = 4;

    /// <summary>At most three similar words, the most similar first; empty if none is similar.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length is 0 or > EditDistance.MaxNameLength)
        {
            return [];
        }

        var furthest = EditDistance.MaxFor(wanted);
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Distance: DistanceOf(word, wanted)))
            .Where(near => near.Distance <= furthest)
            .Where(near => near.Distance <= 1 || wanted.Length > ShortWord || BeginAlike(near.Word, wanted))
            .OrderBy(static near => near.Distance).ThenBy(static near => near.Word, StringComparer.Ordinal)
            .Select(static near => near.Word)
            .Take(Max)];
    }

    private static bool BeginAlike(string word, string wanted) =>
        word.StartsWith(wanted[..1], StringComparison.OrdinalIgnoreCase);

    // A word that contains the typed text is as similar as a word with one wrong letter.
    private static int DistanceOf(string word, string wanted) =>
        wanted.Length >= 3 && word.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            ? Math.Min(1, EditDistance.Between(word, wanted))
            : EditDistance.Between(word, wanted);
}
