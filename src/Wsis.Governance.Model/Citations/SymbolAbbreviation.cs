namespace Wsis.Governance.Citations;

/// <summary>Symbols with the abbreviation of an organ in place of its letters: <c>GA/RES/60/252</c>.</summary>
internal static class SymbolAbbreviation
{
    /// <summary>The common part of these symbols.</summary>
    public const string Resolutions = "RES/";

    // The series of each abbreviation; if there is none before, the number must belong to the Assembly.
    private static readonly (string Abbreviation, string Series)[] known =
    [
        ("GA/", "A/"),
        ("SC/", "S/"),
        ("HRC/", "A/HRC/"),
        ("ECOSOC/", "E/"),
        ("", "A/"),
    ];

    /// <summary>Finds such a symbol.</summary>
    /// <param name="before">The text before a digit.</param>
    /// <param name="series">The first part of the symbol that is meant.</param>
    /// <returns>The start; -1 if there is none.</returns>
    public static int Find(ReadOnlySpan<char> before, out string series)
    {
        series = "";
        var own = before.IndexOf(Resolutions, StringComparison.Ordinal);
        if (own < 0)
        {
            return -1;
        }

        foreach (var (abbreviation, meant) in known)
        {
            var start = own - abbreviation.Length;
            if (start >= 0 && before[start..own].SequenceEqual(abbreviation)
                && (start == 0 || !(char.IsLetterOrDigit(before[start - 1]) || before[start - 1] == '/')))
            {
                series = meant;
                return start;
            }
        }

        return -1;
    }
}
