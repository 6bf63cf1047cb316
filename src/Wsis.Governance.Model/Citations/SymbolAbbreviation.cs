namespace Wsis.Governance.Citations;

/// <summary>Symbols with the abbreviation of an organ in place of its letters, or without them: <c>GA/RES/60/252</c>,
/// <c>PRST/2019/6</c>.</summary>
internal static class SymbolAbbreviation
{
    private const string Resolutions = "RES/";
    private const string Statements = "PRST/";
    private const string StatementsApart = "PRST ";
    private const string Organizational = "OS/";
    private const int DigitsOfYear = 4;

    // The series of each abbreviation; if there is none before, the number must belong to the Assembly.
    private static readonly (string Abbreviation, string Series)[] known =
    [
        ("GA/", "A/"),
        ("UNGA/", "A/"),
        ("UNSC/", "S/"),
        ("UNHRC/", "A/HRC/"),
        ("SC/", "S/"),
        ("HRC/", "A/HRC/"),
        ("ECOSOC/", "E/"),
        ("", "A/"),
    ];

    /// <summary>Finds such a symbol.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first place where it can begin.</param>
    /// <param name="digit">The place of its first digit.</param>
    /// <param name="series">The first part of the symbol that is meant.</param>
    /// <param name="own">How many characters of the text that part replaces.</param>
    /// <returns>The start; -1 if there is none.</returns>
    public static int Find(ReadOnlySpan<char> text, int from, int digit, out string series, out int own)
    {
        (series, own) = ("", 0);
        var before = text[from..digit];
        var statements = StatementsAt(text, from, digit, ref series);
        if (statements >= 0)
        {
            return statements;
        }

        var resolutions = before.IndexOf(Resolutions, StringComparison.Ordinal);
        if (resolutions < 0)
        {
            return -1;
        }

        foreach (var (abbreviation, meant) in known)
        {
            var start = resolutions - abbreviation.Length;
            if (start >= 0 && before[start..resolutions].SequenceEqual(abbreviation)
                && (start == 0 || !(char.IsLetterOrDigit(before[start - 1]) || before[start - 1] == '/')))
            {
                (series, own) = (meant, abbreviation.Length);
                return from + start;
            }
        }

        return -1;
    }

    /// <summary>Statements of a President: the Security Council numbers them by year; those of the organizational
    /// sessions of the Human Rights Council have the letters <c>OS</c>.</summary>
    private static int StatementsAt(ReadOnlySpan<char> text, int from, int digit, ref string series)
    {
        var before = text[from..digit];
        if (before.SequenceEqual(Statements) && IsYear(text[digit..]))
        {
            series = "S/";
            return from;
        }

        if (before.EndsWith(Organizational)
            && text[..(digit - Organizational.Length)] is var rest
            && (rest.EndsWith(Statements) || rest.EndsWith(StatementsApart)))
        {
            series = "A/HRC/" + Statements;
            return digit - Organizational.Length;
        }

        return -1;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length > DigitsOfYear
        && !text[..DigitsOfYear].ContainsAnyExceptInRange('0', '9') && text[DigitsOfYear] == '/';
}
