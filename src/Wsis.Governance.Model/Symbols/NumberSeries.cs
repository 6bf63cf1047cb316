using Wsis.Governance.Calendar;

namespace Wsis.Governance.Symbols;

/// <summary>Which numbers the resolutions of an organ can bear, and when those of a session were adopted.</summary>
/// <remarks>No source states the greatest numbers below. They are unverified bounds, well above every number seen in
/// 23,000 symbols of published documents: for the Human Rights Council, 42 resolutions in one session and
/// decision 132.</remarks>
internal static class NumberSeries
{
    /// <summary>From this session on the Assembly numbers by session.</summary>
    public const int FirstAssemblySession = UnitedNationsCalendar.FirstAssemblySessionInSymbols;

    /// <summary>From this year on the Economic and Social Council numbers by year.</summary>
    public const int FirstYearOfCouncilNumbers = UnitedNationsCalendar.FirstYearOfEconomicAndSocialCouncilNumbers;

    /// <summary>The Assembly numbers decisions from 301, later from 401 on.</summary>
    public const int FirstAssemblyDecision = 400;

    /// <summary>The Economic and Social Council numbers decisions from 201 on.</summary>
    public const int FirstEconomicCouncilDecision = 200;

    /// <summary>The Human Rights Council numbers decisions from 101 on.</summary>
    public const int FirstCouncilDecision = 100;

    /// <summary>No session of the Human Rights Council has reached this number of resolutions, or its decisions would
    /// begin elsewhere.</summary>
    public const int MaxCouncilResolution = 100;

    /// <summary>No session of the Human Rights Council has reached this number of decisions.</summary>
    public const int MaxCouncilDecision = 299;

    /// <summary>The Environment and Habitat Assemblies meet every second year or less often; a number far above
    /// their sessions so far is not a session.</summary>
    public const int MaxProgrammeSession = 20;

    // The Commission on Human Rights numbered by session up to the thirty-seventh, of 1981.
    private const int LastRomanCommissionSession = 37;
    private const int MaxCommissionNumber = 100;

    // They meet every second year or less often: a number far above their sessions so far is not a session.
    private const int MaxLaterSessions = 5;

    // The years that resolutions of these Assemblies print for those of their earlier sessions. The fifth session of
    // the Environment Assembly sat in two years. Some texts print the year after, in which the document was issued.
    private static readonly (short First, short Last)[] environmentAssemblyYears =
        [(2014, 2014), (2016, 2016), (2017, 2017), (2019, 2019), (2021, 2022), (2024, 2024)];

    private static readonly (short First, short Last)[] habitatAssemblyYears = [(2019, 2019), (2023, 2023)];

    // The lowest and the highest number seen of each session, from the first, in 23,000 symbols of published documents.
    private static readonly (short Lowest, short Highest)[] runningAssembly =
    [
        (1, 103), (112, 183), (192, 286), (288, 373), (376, 501), (502, 607), (609, 712), (716, 805), (812, 904),
        (910, 994), (1_011, 1_131), (1_139, 1_232), (1_241, 1_348), (1_352, 1_472), (1_474, 1_616), (1_624, 1_747),
        (1_748, 1_871), (1_881, 1_991), (1_994, 2_006), (2_010, 2_132), (2_140, 2_242), (2_259, 2_375),
        (2_377, 2_490), (2_495, 2_612), (2_620, 2_750), (2_753, 2_902), (2_906, 3_045), (3_050, 3_199),
        (3_203, 3_359), (3_363, 3_540),
    ];

    // The last number of the thirtieth session is unverified; the bound leaves room above the highest seen.
    private const int MaxRunningAssemblyNumber = 3_600;

    // The last session of the Economic and Social Council with a roman number was the sixty-third, of 1977. Its last
    // number is unverified: 2130 (LXIII) is from memory, and the bound leaves room above it.
    private const int LastRomanCouncilSession = 63;
    private const int MaxRunningCouncilNumber = 2_150;

    // Resolutions of the Economic and Social Council that resolutions of the Assembly cite with their dates. The
    // numbers run on from session to session, so each bounds those of the sessions before and after it.
    private static readonly (byte Session, short Number)[] runningCouncil =
    [
        (5, 76), (9, 222), (12, 357), (24, 663), (28, 723), (32, 830), (39, 1_084), (41, 1_170), (44, 1_314),
        (46, 1_426), (50, 1_566), (52, 1_667), (54, 1_745), (56, 1_845), (58, 1_930), (60, 2_001), (62, 2_076),
    ];

    // Two sessions a year, the first in 1946.
    private const int FirstYearOfCouncil = 1946;
    private const int CouncilSessionsAYear = 2;

    /// <summary>The greatest number that a session of the Human Rights Council can have by the end of the year in which
    /// a session of the Assembly opens.</summary>
    /// <param name="presentSession">The session of the Assembly.</param>
    public static int LastCouncilSession(int presentSession)
    {
        const int SessionsBeforeCycle = 6;
        const int FirstYearOfCycle = 2008;
        return SessionsBeforeCycle
            + (3 * (UnitedNationsCalendar.AssemblyYear(presentSession) - FirstYearOfCycle + 1));
    }

    /// <summary>The last year that a number can bear during a session of the Assembly, which ends in the
    /// next.</summary>
    /// <param name="presentSession">The session of the Assembly.</param>
    public static int LastYear(int presentSession) => UnitedNationsCalendar.AssemblyYear(presentSession) + 1;

    /// <summary>True if the Security Council can have adopted a resolution of that number in the year.</summary>
    public static bool CanBeSecurityCouncil(int number, int year, int presentSession) =>
        UnitedNationsCalendar.SecurityCouncilNumbers(year) is { } known
            ? number >= known.Lowest && number <= known.Highest
            : year > UnitedNationsCalendar.AssemblyYear(UnitedNationsCalendar.LastKnownAssemblySession)
                && year <= LastYear(presentSession);

    /// <summary>The year of a resolution of the Security Council; 0 if it is not known, or two are possible.</summary>
    public static int YearOfSecurityCouncil(int number)
    {
        var found = 0;
        for (var year = UnitedNationsCalendar.FirstYear + 1; ; year++)
        {
            if (UnitedNationsCalendar.SecurityCouncilNumbers(year) is not { } known || known.Lowest > number)
            {
                return found;
            }

            if (number <= known.Highest)
            {
                found = found == 0 && known.Highest != int.MaxValue ? year : 0;
                if (found == 0)
                {
                    return 0;
                }
            }
        }
    }

    /// <summary>True if the Economic and Social Council can have numbered so, without a year.</summary>
    /// <param name="number">The number.</param>
    /// <param name="session">The session.</param>
    /// <param name="isDecision">True for decisions, which are numbered by themselves.</param>
    public static bool CanBeRunningCouncil(int number, int session, bool isDecision = false)
    {
        foreach (var known in isDecision ? [] : runningCouncil)
        {
            if (session < known.Session ? number >= known.Number : session > known.Session && number <= known.Number)
            {
                return false;
            }
        }

        return session <= LastRomanCouncilSession && number <= MaxRunningCouncilNumber;
    }

    /// <summary>True if the Assembly can have numbered so in a regular session, before it numbered by
    /// session.</summary>
    public static bool CanBeRunningAssembly(int number, int session) => session < FirstAssemblySession
        && session > 0
        && (session == 1 || number > runningAssembly[session - 2].Highest)
        && (session == runningAssembly.Length
            ? number <= MaxRunningAssemblyNumber
            : number < runningAssembly[session].Lowest);

    /// <summary>The numbers seen of a regular session of the Assembly from the first to the thirtieth, as text:
    /// "3363 to 3540".</summary>
    public static string RunningAssemblyNumbers(int session) => FormattableString.Invariant(
        $"{runningAssembly[session - 1].Lowest} to {runningAssembly[session - 1].Highest}");

    /// <summary>The session to which a number that runs through the sessions of the Assembly belongs; 0 if it is not
    /// known.</summary>
    public static int RunningAssemblySession(int number) =>
        Array.FindIndex(runningAssembly, known => known.Lowest <= number && number <= known.Highest) + 1;

    /// <summary>True if the Commission on Human Rights can have numbered so, without a year.</summary>
    public static bool CanBeRunningCommission(int number, int session) =>
        session <= LastRomanCommissionSession && number <= MaxCommissionNumber;

    /// <summary>True unless a date shows that the Environment Assembly, or the Habitat Assembly, did not meet in the
    /// session: then the number is one of the Governing Council before it.</summary>
    /// <param name="isEnvironment">True for the Environment Assembly.</param>
    /// <param name="session">The session.</param>
    /// <param name="year">The year; 0 if no date is known.</param>
    public static bool CanBeProgramme(bool isEnvironment, int session, int year)
    {
        var years = isEnvironment ? environmentAssemblyYears : habitatAssemblyYears;
        return session > years.Length
            ? session <= years.Length + MaxLaterSessions && (year == 0 || year > years[^1].Last)
            : year == 0 || (year >= years[session - 1].First && year <= years[session - 1].Last + 1);
    }

    /// <summary>True for a year in which a regular session of the Assembly sat.</summary>
    public static bool IsYearOfAssembly(int session, int year) =>
        year - UnitedNationsCalendar.AssemblyYear(session) is 0 or 1;

    /// <summary>True if a number says by itself, or with the name of its organ, which document it is: what texts cite
    /// so and a reader understands.</summary>
    public static bool IsCited(in ResolutionId resolution)
    {
        const int Present = UnitedNationsCalendar.LastKnownAssemblySession;
        var isRegular = resolution.SessionKind == SessionKind.Regular;
        return resolution.Letters is { Length: > 1 } ? false
            : resolution.Number is > 0 and < 1_000 || resolution.HasRunningNumber || resolution.Year > 0
            ? resolution.Organ switch
            {
                OrganCodes.SecurityCouncil => CanBeSecurityCouncil(resolution.Number, resolution.Year, Present),
                OrganCodes.GeneralAssembly => isRegular
                    ? resolution.Session is > 0 and <= Present : resolution.Session > 0,
                OrganCodes.HumanRightsCouncil => resolution.Session > 0
                    && (!isRegular || (resolution.Session <= LastCouncilSession(Present)
                        && resolution.Number <= (resolution.Kind == SymbolKind.Decision
                            ? MaxCouncilDecision : MaxCouncilResolution))),
                OrganCodes.EconomicAndSocialCouncil => resolution.Year > 0
                    ? resolution.Year >= FirstYearOfCouncilNumbers && resolution.Year <= LastYear(Present)
                    : isRegular && CanBeRunningCouncil(resolution.Number, resolution.Session),
                OrganCodes.CommissionOnHumanRights => resolution.Year >= FirstYearOfCouncilNumbers,
                _ => resolution.Session > 0 || resolution.Year >= FirstYearOfCouncilNumbers,
            }
            : false;
    }

    /// <summary>Whether a resolution can be of a year; null if nothing is known of its session.</summary>
    public static bool? Fits(in ResolutionId resolution, int year) => resolution.Organ switch
    {
        OrganCodes.SecurityCouncil => resolution.Year == 0 ? null : resolution.Year == year,
        OrganCodes.GeneralAssembly => Contains(
            resolution.SessionKind switch
            {
                SessionKind.Special => UnitedNationsCalendar.AssemblySpecialSession(resolution.Session),
                SessionKind.EmergencySpecial => UnitedNationsCalendar.AssemblyEmergencySession(resolution.Session),
                _ => UnitedNationsCalendar.AssemblySession(resolution.Session),
            },
            year),
        OrganCodes.HumanRightsCouncil => Contains(
            resolution.SessionKind == SessionKind.Special
                ? UnitedNationsCalendar.HumanRightsCouncilSpecialSession(resolution.Session)
                : UnitedNationsCalendar.HumanRightsCouncilSession(resolution.Session),
            year),
        OrganCodes.EconomicAndSocialCouncil when resolution.Year > 0 =>
            Contains(UnitedNationsCalendar.EconomicAndSocialCouncilYear(resolution.Year), year),
        OrganCodes.EconomicAndSocialCouncil => Math.Abs(
            year - FirstYearOfCouncil - ((resolution.Session - 1) / CouncilSessionsAYear)) <= 1,
        OrganCodes.CommissionOnHumanRights when resolution.Year > 0 => resolution.Year == year,
        _ => null,
    };

    // The year alone decides: a day may be misprinted, and sessions are resumed.
    private static bool? Contains(DayInterval? session, int year) =>
        session is not { } days ? null
            : days.First.Year <= year && (days.IsOpen || year <= days.Last.Year);
}
