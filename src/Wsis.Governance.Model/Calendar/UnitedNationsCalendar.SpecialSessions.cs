namespace Wsis.Governance.Calendar;

internal static partial class UnitedNationsCalendar
{
    // The year of each special session of the Assembly, from the first on: un.org/en/ga/sessions/special.shtml.
    private static ReadOnlySpan<short> YearsOfSpecialSessions =>
    [
        1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, // 1 to 10
        1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997, 1998, // 11 to 20
        1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, // 21 to 30
        2020, 2021, // 31, 32
    ];

    /// <summary>The year of a special session of the General Assembly; null for a session that is not
    /// in the list.</summary>
    public static DayInterval? AssemblySpecialSession(int session)
    {
        if (session < 1 || session > YearsOfSpecialSessions.Length)
        {
            return null;
        }

        var year = YearsOfSpecialSessions[session - 1];
        return DayInterval.OfYears(year, year);
    }

    /// <summary>The years of an emergency special session of the General Assembly; null for a session that
    /// is not in the list. The tenth and the eleventh were adjourned, not closed, and have been resumed
    /// many times since.</summary>
    /// <remarks>un.org/en/ga/sessions/emergency.shtml.</remarks>
    public static DayInterval? AssemblyEmergencySession(int session) => session switch
    {
        1 or 2 => DayInterval.OfYears(1956, 1956),
        3 => DayInterval.OfYears(1958, 1958),
        4 => DayInterval.OfYears(1960, 1960),
        5 => DayInterval.OfYears(1967, 1967),
        6 => DayInterval.OfYears(1980, 1980),
        7 => DayInterval.OfYears(1980, 1982),
        8 => DayInterval.OfYears(1981, 1981),
        9 => DayInterval.OfYears(1982, 1982),
        10 => DayInterval.From(new DateOnly(1997, 1, 1)),
        11 => DayInterval.From(new DateOnly(2022, 1, 1)),
        _ => null,
    };
}
