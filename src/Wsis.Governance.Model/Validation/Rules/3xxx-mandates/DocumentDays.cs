using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>When documents were adopted or issued: as records say, else as far as symbols tell.</summary>
internal static class DocumentDays
{
    // Before its twentieth session the Assembly did not always meet from September to September.
    private const int FirstRegularSession = 20;

    // From 2013 on the session of the Council begins in the July before the year that names it.
    private const int FirstYearFromJuly = 2013;

    /// <summary>When the document was adopted or issued.</summary>
    public static DaySpan Of(DocumentRef document, ref Scope scope) =>
        scope.Find(document) switch
        {
            Resolution { Adopted.IsDefault: false } resolution => DaySpan.Of(resolution.Adopted),
            Report { Issued.IsDefault: false } report => DaySpan.Of(report.Issued),
            OutcomeDocument outcome => DaySpan.Of(DocumentDates.Of(outcome, out _)),
            _ => document.Symbol.IsDefault ? DaySpan.Unknown : scope.SummaryOf(document.Symbol).Days,
        };

    /// <summary>When the document of a symbol was adopted or issued, as far as the symbol tells.</summary>
    public static DaySpan Of(in SymbolSummary symbol) =>
        symbol.Organ switch
        {
            "generalAssembly" when symbol.SessionKind == SessionKind.Regular
                && symbol.Session is >= FirstRegularSession and < 1000 => OfAssembly(symbol.Session, symbol.IsAdopted),
            "economicAndSocialCouncil" when symbol.Year is > 1945 and < 9999 =>
                new DaySpan(BeginningOfCouncil(symbol.Year, symbol.IsAdopted), PartialDate.Of(symbol.Year)),
            _ => DaySpan.Unknown,
        };

    /// <summary>The last day on which the report can still be heard at the session that is named; <c>default</c> where
    /// no session is named or it is not certain whose it is: the Assembly counts its sessions, the Council names them
    /// by the year, the Commission counts them from its own beginning.</summary>
    public static PartialDate CloseOf(Reporting reporting) => reporting.Session switch
    {
        >= FirstRegularSession and < 1000 and { } session when IsTo(reporting, Organ.GeneralAssembly) =>
            CloseOfAssembly(session),
        > 1945 and < 9999 and { } year when IsTo(reporting, Organ.EconomicAndSocialCouncil) =>
            PartialDate.Of(year, 12, 31),
        _ => default,
    };

    private static bool IsTo(Reporting reporting, Code<Organ> organ) =>
        reporting.To.Count == 1 && reporting.To[0] == organ;

    private static PartialDate CloseOfAssembly(int session) => PartialDate.Of(1946 + session, 9, 30);

    // A resolution is adopted in its session; other documents may be issued a year ahead or some months behind.
    private static DaySpan OfAssembly(int session, bool isAdopted) =>
        isAdopted
            ? new DaySpan(PartialDate.Of(1945 + session, 9), PartialDate.Of(1946 + session, 9))
            : new DaySpan(PartialDate.Of(1944 + session, 9), PartialDate.Of(1946 + session));

    private static PartialDate BeginningOfCouncil(int year, bool isAdopted) =>
        isAdopted && year < FirstYearFromJuly ? PartialDate.Of(year) : PartialDate.Of(year - 1, 7);
}
