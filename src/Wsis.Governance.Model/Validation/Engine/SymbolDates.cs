using Wsis.Governance.Calendar;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The days on which a document can have been adopted or issued, as far as its symbol shows.</summary>
internal static class SymbolDates
{
    // One more than the organ of each body of the table of symbols; 0 if not looked up yet.
    private static readonly byte[] organs = new byte[SymbolBodies.Count];

    /// <summary>The organ of a body of the table of symbols, if the calendar has its sessions.</summary>
    public static OrganOfSessions OrganOfBody(byte row)
    {
        if (organs[row] == 0)
        {
            organs[row] = (byte)(FindOrgan(SymbolBodies.OrganOf(row)) + 1);
        }

        return (OrganOfSessions)(organs[row] - 1);
    }

    private static OrganOfSessions FindOrgan(string organ) => organ switch
    {
        "generalAssembly" => OrganOfSessions.GeneralAssembly,
        "economicAndSocialCouncil" => OrganOfSessions.EconomicAndSocialCouncil,
        "securityCouncil" => OrganOfSessions.SecurityCouncil,
        "humanRightsCouncil" => OrganOfSessions.HumanRightsCouncil,
        _ => OrganOfSessions.None,
    };

    /// <summary>The days of the session or year that a symbol names; null if it names none, or if nothing is known
    /// about it. Resolutions and decisions are adopted in that period.</summary>
    public static DayInterval? SessionOf(in SymbolSummary symbol) => symbol.OrganOfSessions switch
    {
        OrganOfSessions.GeneralAssembly => symbol.SessionKind switch
        {
            SessionKind.Regular => UnitedNationsCalendar.AssemblySession(symbol.Session),
            SessionKind.Special => UnitedNationsCalendar.AssemblySpecialSession(symbol.Session),
            SessionKind.EmergencySpecial => UnitedNationsCalendar.AssemblyEmergencySession(symbol.Session),
            _ => null,
        },
        OrganOfSessions.HumanRightsCouncil => symbol.SessionKind switch
        {
            SessionKind.Regular => UnitedNationsCalendar.HumanRightsCouncilSession(symbol.Session),
            SessionKind.Special => UnitedNationsCalendar.HumanRightsCouncilSpecialSession(symbol.Session),
            _ => null,
        },
        OrganOfSessions.EconomicAndSocialCouncil => UnitedNationsCalendar.EconomicAndSocialCouncilYear(symbol.Year),
        OrganOfSessions.SecurityCouncil
            when symbol.Year is > UnitedNationsCalendar.FirstYear and < UnitedNationsCalendar.LastYear =>
            DayInterval.OfYears(symbol.Year, symbol.Year),
        _ => null,
    };

    /// <summary>The days on which the document can have been adopted or issued. A resolution is adopted in its session;
    /// other documents are issued up to a year ahead of it, and up to a year after: the volumes of resolutions have the
    /// number of their session. A corrigendum or addendum may come at any later time.</summary>
    public static DayInterval DaysOf(in SymbolSummary symbol) => SessionOf(symbol) switch
    {
        null => DayInterval.AnyDay,
        { } session when symbol.IsAdopted => symbol.IsChange ? DayInterval.From(session.First) : session,
        { } session when symbol.IsChange || session.IsOpen => DayInterval.From(session.First.AddYears(-1)),
        { } session => new DayInterval(session.First.AddYears(-1), session.Last.AddYears(1)),
    };
}
