namespace Wsis.Governance.Calendar;

/// <summary>The sessions of the organs of the United Nations, and the numbers of their documents. No
/// interval is narrower than the facts. Each fact has its source next to it; a fact without a source
/// is marked "unverified".</summary>
/// <remarks>Null means that nothing is known about such a session. The calendar knows neither symbols nor records, so
/// that every part of the library can use it.</remarks>
internal static partial class UnitedNationsCalendar
{
    /// <summary>The year of the Charter, in force from 24 October 1945: no organ, session or document is
    /// older.</summary>
    public const int FirstYear = 1945;

    /// <summary>The last year that symbols and dates can state.</summary>
    public const int LastYear = 9999;

    /// <summary>From this regular session on, symbols of Assembly resolutions have the session before a
    /// slash (1976): <c>A/RES/31/1</c>.</summary>
    /// <remarks>UN Dag Hammarskjöld Library, research guide on General Assembly documentation.</remarks>
    public const int FirstAssemblySessionInSymbols = 31;

    /// <summary>The last regular session whose opening is known from a source, not only from the rule.</summary>
    public const int LastKnownAssemblySession = 81;

    /// <summary>The year in which that session opens.</summary>
    public const int LastKnownYear = FirstYear + LastKnownAssemblySession;

    private const int MaxAssemblySession = 999;

    // Nearly all symbols are of sessions that have met or will meet soon; their days are computed once.
    private const int SessionsInTable = LastKnownAssemblySession + 10;

    // Rule 1 of the rules of procedure as resolution 57/301 left it (13 March 2003): the Tuesday of the third week in
    // September, the first week being the first with a working day. un.org/en/ga/62, opening of the session.
    private const int FirstSessionOfThirdWeek = 58;

    // Rule 1 as resolution 75/325 amended it (10 September 2021): the Tuesday of the second week, from the 78th session
    // on. A/520/Rev.20, paragraph 61; Dag Hammarskjöld Library, research guide on General Assembly documentation.
    private const int FirstSessionOfSecondWeek = 78;

    /// <summary>The year in which a regular session of the Assembly opened.</summary>
    public static int AssemblyYear(int session) => FirstYear + session;

    /// <summary>The regular session of the Assembly that opens in a year; 1 or more.</summary>
    public static int AssemblySessionOf(int year) => year - FirstYear;

    /// <summary>The days of a regular session of the General Assembly: it lasts until the day on which the
    /// next one opens.</summary>
    public static DayInterval? AssemblySession(int session) =>
        session is < 1 or > MaxAssemblySession ? null
        : session < AssemblySessions.Days.Length ? AssemblySessions.Days[session]
        : DaysOf(session);

    /// <summary>The regular session of the General Assembly that is open on a day; 0 before the first.</summary>
    public static int AssemblySessionOn(DateOnly day)
    {
        var session = AssemblySessionOf(day.Year);
        return session < 1 ? 0 : day < OpeningOf(session).First ? session - 1 : session;
    }

    private static DayInterval OpeningOf(int session) => KnownOpening(session) switch
    {
        { } day => new DayInterval(day, day),
        null when session >= FirstSessionOfSecondWeek => TuesdayOfWeek(2, AssemblyYear(session)),
        null when session >= FirstSessionOfThirdWeek => TuesdayOfWeek(3, AssemblyYear(session)),

        // No source gives the day. Swaziland was admitted on 24 September 1968 (Yearbook of the United Nations 1968,
        // appendix I), as new Members are on the day of opening, which is later than the rule says.
        null when session == 23 => In(AssemblyYear(session), 9, 24),

        // The third Tuesday, later the Tuesday after the second Monday (rule 1 as it stood).
        _ => In(AssemblyYear(session), 9, 21),
    };

    private static DateOnly? KnownOpening(int session) => session switch
    {
        1 => new DateOnly(1946, 1, 10), // UN Regional Information Centre, "The 1946 General Assembly in pictures"
        6 => new DateOnly(1951, 11, 6), // unverified
        7 => new DateOnly(1952, 10, 14), // unverified
        11 => new DateOnly(1956, 11, 12), // Morocco and the Sudan admitted that day: Yearbook 1968, appendix I
        17 => new DateOnly(1962, 9, 18), // A/PV.1122
        19 => new DateOnly(1964, 12, 1), // Malawi and Malta admitted that day: Yearbook 1968, appendix I
        20 => new DateOnly(1965, 9, 21), // A/6014
        21 => new DateOnly(1966, 9, 20), // A/PV.1409
        25 => new DateOnly(1970, 9, 15), // A/PV.1839
        31 => new DateOnly(1976, 9, 21), // A/31/39, title page of volume I
        53 => new DateOnly(1998, 9, 9), // press release GA/9432
        55 => new DateOnly(2000, 9, 5), // A/RES/55/2 of 8 September 2000; opening: article on the session, Wikipedia
        56 => new DateOnly(2001, 9, 12), // article on the session, Wikipedia
        57 => new DateOnly(2002, 9, 10), // article on the session, Wikipedia
        _ => null,
    };

    private static DayInterval In(int year, int month, int lastDay) =>
        new(new DateOnly(year, month, 9), new DateOnly(year, month, lastDay));

    // Counted from the first week of September with a working day. Checked against the days that the United Nations
    // gives for the sessions from 58 to 81 (ask.un.org, question 14598; press releases of 2023 to 2026).
    private static DayInterval TuesdayOfWeek(int week, int year)
    {
        var first = new DateOnly(year, 9, 1);
        var monday = first.DayOfWeek == DayOfWeek.Saturday
            ? first.AddDays(2)
            : first.AddDays(DayOfWeek.Monday - first.DayOfWeek);
        var tuesday = monday.AddDays((7 * (week - 1)) + 1);
        return new DayInterval(tuesday, tuesday);
    }

    private static DayInterval DaysOf(int session) =>
        new(OpeningOf(session).First, OpeningOf(session + 1).Last);

    private static class AssemblySessions
    {
        public static readonly DayInterval[] Days = Read();

        private static DayInterval[] Read()
        {
            var days = new DayInterval[SessionsInTable];
            for (var session = 0; session < days.Length; session++)
            {
                days[session] = DaysOf(session);
            }

            return days;
        }
    }
}
