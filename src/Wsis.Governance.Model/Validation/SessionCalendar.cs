using NodaTime;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>When the organs met in their sessions: never a narrower period than the truth, and the exact one where the
/// rules of procedure give the day.</summary>
/// <remarks>
/// <para>Regular sessions of the General Assembly: rule 1 of its rules of procedure. From the fifty-eighth session
/// (2003,
/// resolution 57/301) they open on the Tuesday of the third week in September, counting from the first week that
/// contains
/// a working day; before that on the third Tuesday, later on the Tuesday after the second Monday, so from 9 to 21
/// September. A session lasts until the next one opens. Five did not open in September: the first (10 January 1946),
/// the
/// sixth (6 November 1951), the seventh (14 October 1952), the eleventh (12 November 1956) and the nineteenth
/// (1 December 1964).</para>
/// <para>Special and emergency special sessions: the United Nations' lists of them, by year.</para>
/// <para>Economic and Social Council: resolutions are numbered by year from 1978 (note to its volumes of resolutions,
/// E/2019/99). Since General Assembly resolution 68/1 the session of a year begins in July of the year before: that of
/// 2019 ran from 26 July 2018 to 24 July 2019.</para>
/// </remarks>
internal static class SessionCalendar
{
    private const int FirstSessionByPresentRule = 58;
    private const int LastSession = 999;
    private const int FirstYearFromJuly = 2014;

    /// <summary>The period in which a resolution or decision of that symbol can have been adopted.</summary>
    /// <returns>False where the symbol is that of another document, or its session is not known here.</returns>
    public static bool TryGetPeriod(DocumentSymbol symbol, out DayRange period)
    {
        var parts = symbol.Parts;
        period = default;
        return parts.Kind is SymbolKind.Resolution or SymbolKind.Decision && parts.Organ switch
        {
            "generalAssembly" => TryGetSession(parts.SessionKind, parts.Session, out period),
            "economicAndSocialCouncil" => TryGetCouncilYear(parts.Year, out period),
            "securityCouncil" => TryGetYears(parts.Year, parts.Year, out period),
            _ => false,
        };
    }

    /// <summary>The period of a session of the General Assembly.</summary>
    /// <returns>False where nothing is known of it here.</returns>
    public static bool TryGetSession(SessionKind kind, int session, out DayRange period)
    {
        period = default;
        switch (kind)
        {
            case SessionKind.Regular when session is >= 1 and <= LastSession:
                period = new DayRange(EarliestOpening(session), LatestOpening(session + 1));
                return true;
            case SessionKind.Special:
                return TryGetSpecialSession(session, out period);
            case SessionKind.EmergencySpecial:
                return TryGetEmergencySpecialSession(session, out period);
            default:
                return false;
        }
    }

    /// <summary>The period of a session of the Economic and Social Council, which is named by its year.</summary>
    /// <returns>False before 1946: there was no Council.</returns>
    public static bool TryGetCouncilYear(int year, out DayRange period)
    {
        if (!TryGetYears(year, year, out period))
        {
            return false;
        }

        if (year >= FirstYearFromJuly)
        {
            period = period with { First = new LocalDate(year - 1, 7, 1) };
        }

        return true;
    }

    private static bool TryGetSpecialSession(int session, out DayRange period)
    {
        var year = session switch
        {
            1 => 1947,
            2 => 1948,
            3 => 1961,
            4 => 1963,
            5 => 1967,
            6 => 1974,
            7 => 1975,
            8 or 9 or 10 => 1978,
            11 => 1980,
            12 => 1982,
            13 or 14 => 1986,
            15 => 1988,
            16 => 1989,
            17 or 18 => 1990,
            19 => 1997,
            20 => 1998,
            21 or 22 => 1999,
            23 or 24 => 2000,
            25 or 26 => 2001,
            27 => 2002,
            28 => 2005,
            29 => 2014,
            30 => 2016,
            31 => 2020,
            32 => 2021,
            _ => 0,
        };
        return TryGetYears(year, year, out period);
    }

    // The tenth and the eleventh were adjourned, not closed, and have been resumed many times since.
    private static bool TryGetEmergencySpecialSession(int session, out DayRange period) => session switch
    {
        1 or 2 => TryGetYears(1956, 1956, out period),
        3 => TryGetYears(1958, 1958, out period),
        4 => TryGetYears(1960, 1960, out period),
        5 => TryGetYears(1967, 1967, out period),
        6 => TryGetYears(1980, 1980, out period),
        7 => TryGetYears(1980, 1982, out period),
        8 => TryGetYears(1981, 1981, out period),
        9 => TryGetYears(1982, 1982, out period),
        10 => TryGetYears(1997, 9999, out period),
        11 => TryGetYears(2022, 9999, out period),
        _ => TryGetYears(0, 0, out period),
    };

    private static bool TryGetYears(int first, int last, out DayRange period)
    {
        period = first is >= 1946 and <= 9999 ? new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)) : default;
        return period != default;
    }

    private static LocalDate EarliestOpening(int session) =>
        KnownOpening(session) ?? new LocalDate(1945 + session, 9, 9);

    private static LocalDate LatestOpening(int session) =>
        KnownOpening(session) ?? new LocalDate(1945 + session, 9, 21);

    private static LocalDate? KnownOpening(int session) => session switch
    {
        1 => new LocalDate(1946, 1, 10),
        6 => new LocalDate(1951, 11, 6),
        7 => new LocalDate(1952, 10, 14),
        11 => new LocalDate(1956, 11, 12),
        19 => new LocalDate(1964, 12, 1),
        >= FirstSessionByPresentRule => TuesdayOfThirdWeek(1945 + session),
        _ => null,
    };

    private static LocalDate TuesdayOfThirdWeek(int year)
    {
        var first = new LocalDate(year, 9, 1);
        var monday = first.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? first.Next(IsoDayOfWeek.Monday)
            : first.PlusDays(IsoDayOfWeek.Monday - first.DayOfWeek);
        return monday.PlusDays(15);
    }
}
