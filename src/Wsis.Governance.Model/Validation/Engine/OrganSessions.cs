using Wsis.Governance.Calendar;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Sessions as numbered in records: the General Assembly and the Human Rights Council by their number, the
/// Economic and Social Council by its year.</summary>
internal static class OrganSessions
{
    /// <summary>The session of an organ that a symbol names; 0 if it names none.</summary>
    public static int NamedBy(DocumentSymbol symbol, Code<Organ> organ)
    {
        foreach (var part in new SymbolEnumerator(symbol.Canonical))
        {
            if (string.Equals(part.Organ, organ.ToString()))
            {
                return organ == Organ.EconomicAndSocialCouncil ? part.Year
                    : part.SessionKind == SessionKind.Regular ? part.Session : 0;
            }
        }

        return 0;
    }

    /// <summary>The days of a session; null if nothing is known about it.</summary>
    public static DayInterval? DaysOf(Code<Organ> organ, int session) =>
        organ == Organ.GeneralAssembly ? UnitedNationsCalendar.AssemblySession(session)
        : organ == Organ.EconomicAndSocialCouncil ? UnitedNationsCalendar.EconomicAndSocialCouncilYear(session)
        : organ == Organ.HumanRightsCouncil ? UnitedNationsCalendar.HumanRightsCouncilSession(session)
        : null;

    /// <summary>The days of the session that receives a report; null if no session or several organs are named, or if
    /// the numbering of the organ's sessions is unknown.</summary>
    public static DayInterval? DaysOf(Reporting reporting) =>
        reporting is { Session: { } session, To.Count: 1 } ? DaysOf(reporting.To[0], session) : null;
}
