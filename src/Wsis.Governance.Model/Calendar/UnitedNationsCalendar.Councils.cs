namespace Wsis.Governance.Calendar;

internal static partial class UnitedNationsCalendar
{
    /// <summary>From this year on the Economic and Social Council names its resolutions and sessions by the
    /// year.</summary>
    /// <remarks>Note to the volumes of resolutions and decisions of the Council, E/2013/99.</remarks>
    public const int FirstYearOfEconomicAndSocialCouncilNumbers = 1978;

    // General Assembly resolution 68/1 moved the session of the Council to a cycle from July to July. The session of
    // 2014 opened on 14 January 2014, on the day on which that of 2013 closed (E/2013/99; IISD, 14 January 2014). The
    // session of 2015 is the first that opened in July of the previous year, on 21 July 2014 (press release ECOSOC/6648
    // is of its second meeting, on 22 July 2014). The session of 2014 continued at the same time: E/RES/2014/35 is of
    // 17 November 2014.
    private const int FirstYearFromJuly = 2015;

    // E/2013/99: the reconvened session of 2013 met last on 14 January 2014.
    private const int YearClosedInJanuary = 2013;

    private const int FirstYearOfHumanRightsCouncil = 2006;

    // The first six sessions met in 2006 and 2007 (A/61/53; A/HRC/2/9; press releases of 2006 and 2007, ungeneva.org).
    // Since the seventh there have been three a year, in March, June and September (OHCHR, "Year-round activities of
    // the Human Rights Council"): the 37th and 38th in 2018, the 54th in 2023, the 60th in 2025 (ungeneva.org).
    private const int SessionsBeforeCycle = 6;
    private const int FirstYearOfCycle = 2008;
    private const int SessionsAYear = 3;

    // Days on which special sessions of the Human Rights Council met, as their documents state them. A session between
    // two of these met between their days.
    private static readonly (int Session, DateOnly Day)[] humanRightsCouncilSpecialSessions =
    [
        (1, new DateOnly(2006, 7, 5)), // A/61/53
        (2, new DateOnly(2006, 8, 11)), // A/61/53
        (3, new DateOnly(2006, 11, 15)), // A/HRC/RES/S-3/1
        (8, new DateOnly(2008, 12, 1)), // A/HRC/RES/S-8/1
        (13, new DateOnly(2010, 1, 28)), // A/HRC/RES/S-13/1
        (18, new DateOnly(2011, 12, 2)), // A/HRC/RES/S-18/1
        (19, new DateOnly(2012, 6, 1)), // A/HRC/RES/S-19/1
        (20, new DateOnly(2014, 1, 20)), // A/HRC/RES/S-20/1
        (24, new DateOnly(2015, 12, 17)), // A/HRC/RES/S-24/1
        (29, new DateOnly(2021, 2, 12)), // A/HRC/RES/S-29/1
        (30, new DateOnly(2021, 5, 27)), // A/HRC/RES/S-30/1
        (33, new DateOnly(2021, 12, 17)), // A/HRC/RES/S-33/1
        (35, new DateOnly(2022, 11, 24)), // A/HRC/RES/S-35/1
        (36, new DateOnly(2023, 5, 11)), // Universal Rights Group, report of the session
        (37, new DateOnly(2025, 2, 7)), // A/HRC/RES/S-37/1
    ];

    /// <summary>The days of the session of the Economic and Social Council that is named by a year; null before
    /// 1946.</summary>
    public static DayInterval? EconomicAndSocialCouncilYear(int year) => year is <= FirstYear or >= LastYear
        ? null
        : new DayInterval(
            year >= FirstYearFromJuly ? new DateOnly(year - 1, 7, 1) : new DateOnly(year, 1, 1),
            year == YearClosedInJanuary ? new DateOnly(year + 1, 1, 14) : new DateOnly(year, 12, 31));

    /// <summary>The years of a regular session of the Human Rights Council.</summary>
    public static DayInterval? HumanRightsCouncilSession(int session) => session switch
    {
        < 1 or > MaxAssemblySession => null,
        <= SessionsBeforeCycle => DayInterval.OfYears(FirstYearOfHumanRightsCouncil, FirstYearOfCycle - 1),
        _ => OfYear(FirstYearOfCycle + ((session - SessionsBeforeCycle - 1) / SessionsAYear)),
    };

    /// <summary>The days between which a special session of the Human Rights Council met; with an open end for one
    /// after the last known.</summary>
    public static DayInterval? HumanRightsCouncilSpecialSession(int session)
    {
        if (session < 1)
        {
            return null;
        }

        var first = new DateOnly(FirstYearOfHumanRightsCouncil, 1, 1);
        foreach (var known in humanRightsCouncilSpecialSessions)
        {
            if (session <= known.Session)
            {
                // The day known is one day of the session; it may have begun some days before or ended some days after.
                return session == known.Session
                    ? new DayInterval(known.Day.AddDays(-7), known.Day.AddDays(7))
                    : new DayInterval(first, known.Day);
            }

            first = known.Day;
        }

        return DayInterval.From(first);
    }

    private static DayInterval OfYear(int year) => DayInterval.OfYears(year, year);
}
