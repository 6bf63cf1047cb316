using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>The sessions that symbols name.</summary>
internal static class SymbolSessions
{
    /// <summary>The session of an organ that a symbol names, as records count it: the regular session of the General
    /// Assembly by its number, that of the Economic and Social Council by its year; 0 where it names none.</summary>
    public static int Of(DocumentSymbol symbol, Code<Organ> organ)
    {
        foreach (var part in new SymbolEnumerator(symbol.Canonical))
        {
            if (string.Equals(part.Organ, organ.ToString()))
            {
                return organ == Organ.EconomicAndSocialCouncil ? part.Year
                    : organ == Organ.GeneralAssembly && part.SessionKind == SessionKind.Regular ? part.Session
                    : 0;
            }
        }

        return 0;
    }

    /// <summary>The period of a session as records count it.</summary>
    /// <returns>False where nothing is known of it here.</returns>
    public static bool TryGetPeriod(Code<Organ> organ, int session, out DayRange period)
    {
        period = default;
        return organ == Organ.GeneralAssembly ? SessionCalendar.TryGetSession(SessionKind.Regular, session, out period)
            : organ == Organ.EconomicAndSocialCouncil && SessionCalendar.TryGetCouncilYear(session, out period);
    }
}
