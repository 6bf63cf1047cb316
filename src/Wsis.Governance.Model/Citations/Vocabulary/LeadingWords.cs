namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>Words directly before a number that lead to it and say nothing about its kind: <c>see 60/252</c>,
/// <c>under 60/252</c>, <c>rappelant 60/252</c>. Any other word can be the name of what the number counts:
/// <c>invoice 60/252</c>.</summary>
internal static class LeadingWords
{
    private static readonly string[] words =
    [
        "see", "also", "cf", "under", "with", "per", "since", "after", "before", "than", "via",
        "voir", "avec", "sous", "selon", "dans", "depuis", "après", "avant",
        "véase", "véanse", "ver", "con", "según", "bajo", "desde", "tras",
        "см", "на", "по", "под", "со", "об", "согласно", "после",
        "انظر", "وفق", "بموجب", "إلى", "على", "في",
    ];

    // Participles of verbs such as "recalling".
    private static readonly string[] endings = ["ing", "ant", "ando", "endo"];

    /// <summary>Whether a word leads to the number after it.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
