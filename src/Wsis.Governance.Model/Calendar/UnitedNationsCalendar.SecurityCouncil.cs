namespace Wsis.Governance.Calendar;

internal static partial class UnitedNationsCalendar
{
    private const int FirstYearOfSecurityCouncil = 1946;

    // The number of the first resolution of each year from 1946 to 2012. Resolutions have been numbered continuously
    // since 1946. 1946 to 2011: the United Nations' own data on references between resolutions (UniteIdeas, 2015),
    // where each resolution has its year; the first of 2012 is the one after the last of 2011.
    private static ReadOnlySpan<short> FirstResolutions =>
    [
        1, 16, 38, 67, 79, 90, 97, 99, 104, 106, // 1946 to 1955
        111, 122, 127, 132, 133, 161, 171, 178, 186, 200, // 1956 to 1965
        220, 233, 245, 263, 276, 292, 308, 325, 345, 367, // 1966 to 1975
        385, 403, 423, 444, 462, 485, 500, 529, 546, 560, // 1976 to 1985
        581, 594, 607, 627, 647, 684, 726, 800, 893, 970, // 1986 to 1995
        1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455, 1522, 1581, // 1996 to 2005
        1652, 1739, 1795, 1860, 1908, 1967, 2033, // 2006 to 2012
    ];

    // The number of the first resolution of each later year is between two numbers, both included: derived from the
    // symbols and texts of resolutions, which state number and year. The lower is one above the highest number seen in
    // the year before, the higher the lowest number seen in the year.
    private static readonly (int Lowest, int Highest)[] firstResolutionsFrom2013 =
    [
        (2086, 2086), (2131, 2133), (2196, 2198), (2260, 2265), (2337, 2337), (2398, 2399), // 2013 to 2018
        (2452, 2452), (2503, 2504), (2561, 2562), (2618, 2620), (2670, 2672), (2722, 2722), // 2019 to 2024
        (2768, 2769), (2812, 2812), // 2025, 2026
    ];

    /// <summary>The lowest and highest number that Security Council resolutions of a year can have; null for a year
    /// about which nothing is known.</summary>
    public static (int Lowest, int Highest)? SecurityCouncilNumbers(int year) =>
        FirstResolutionOf(year) is { } first
            ? (first.Lowest, FirstResolutionOf(year + 1) is { } next ? next.Highest - 1 : int.MaxValue)
            : null;

    private static (int Lowest, int Highest)? FirstResolutionOf(int year)
    {
        var index = year - FirstYearOfSecurityCouncil;
        if (index < 0)
        {
            return null;
        }

        if (index < FirstResolutions.Length)
        {
            return (FirstResolutions[index], FirstResolutions[index]);
        }

        index -= FirstResolutions.Length;
        return index < firstResolutionsFrom2013.Length ? firstResolutionsFrom2013[index] : null;
    }
}
