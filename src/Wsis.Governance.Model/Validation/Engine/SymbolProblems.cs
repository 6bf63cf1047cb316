using Wsis.Governance.Calendar;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The reasons why a well-formed symbol cannot belong to a document.</summary>
internal static class SymbolProblems
{
    private const int LengthOfSeries = 6;

    // The Council's last session with a Roman numeral was the sixty-third, of 1977.
    private const int LastRomanSessionOfTheCouncil = 63;
    private const int FirstYearOfTheCouncilInSymbols = 1978;

    // Special sessions are not planned; no organ held so many of them within fifty years.
    private const int MaxSpecialSession = 80;

    private static readonly string[] languages = ["-EN", "-FR", "-ES", "-RU", "-AR", "-ZH"];

    /// <summary>The problem of the form, as a clause; null if there is none.</summary>
    public static string? FormProblemOf(in SymbolSummary summary, string symbol) =>
        EndsWithLanguage(symbol) ? $"a symbol names no language; the document is {symbol[..^3]}"
        : NamesSpecialSessionWithoutHyphen(symbol) ? "a special session has a hyphen, as in S-27 or ES-11"
        : ZeroIn(symbol) is var zero && zero == Zero.Alone ? "sessions, numbers and changes are counted from 1"
        : IsKindWithoutBody(symbol) ? "the letters of a body belong before the kind of document"
        : !summary.IsAdopted ? null
        : zero == Zero.Leading ? "one of its numbers begins with 0"
        : summary.SessionKind is SessionKind.Special or SessionKind.EmergencySpecial
            && summary.Session > MaxSpecialSession ? "no organ has held so many special sessions"
        : SeriesProblemOf(summary, symbol);

    /// <summary>The problem of a document that cannot exist yet, as a clause; null if it can.</summary>
    public static string? TimeProblemOf(in SymbolSummary summary, DateOnly today)
    {
        var first = SymbolDates.DaysOf(summary).First;
        if (summary.Year > today.Year + 1 && first == DateOnly.MinValue)
        {
            // Documents of a session of next year are issued in advance.
            first = new DateOnly(summary.Year - 1, 1, 1);
        }

        if (first <= today.AddDays(1))
        {
            return null;
        }

        var isMirrored =
            summary.OrganOfSessions == OrganOfSessions.GeneralAssembly
            && summary.IsAdopted
            && summary.SessionKind == SessionKind.Regular
            && summary.Number >= UnitedNationsCalendar.FirstAssemblySessionInSymbols
            && summary.Number <= UnitedNationsCalendar.AssemblySessionOn(today);
        var mirrored = isMirrored
            ? FormattableString.Invariant(
                $"; A/RES/{summary.Number}/{summary.Session} is meant where session and number are exchanged")
            : "";
        return $"it cannot have been issued before {DocumentDates.TextOf(first)}{mirrored}";
    }

    private static bool EndsWithLanguage(string symbol)
    {
        if (symbol is not [.., '-', _, _])
        {
            return false;
        }

        foreach (var language in languages)
        {
            if (symbol.EndsWith(language, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A/S/…, A/ES/…, A/HRC/S/…, the same after RES or DEC: A/RES/S/…
    private static bool NamesSpecialSessionWithoutHyphen(ReadOnlySpan<char> symbol)
    {
        if (!TrySkip(ref symbol, "A/"))
        {
            return false;
        }

        var isOfCouncil = TrySkip(ref symbol, "HRC/");
        _ = TrySkip(ref symbol, "RES/") || TrySkip(ref symbol, "DEC/");
        return symbol.StartsWith("S/") || (!isOfCouncil && symbol.StartsWith("ES/"));
    }

    // RES/2010/2
    private static bool IsKindWithoutBody(string symbol) =>
        symbol.StartsWith("RES/", StringComparison.Ordinal) || symbol.StartsWith("DEC/", StringComparison.Ordinal);

    private static bool TrySkip(ref ReadOnlySpan<char> symbol, string start)
    {
        if (!symbol.StartsWith(start))
        {
            return false;
        }

        symbol = symbol[start.Length..];
        return true;
    }

    private static string? SeriesProblemOf(in SymbolSummary summary, string symbol) => summary.OrganOfSessions switch
    {
        OrganOfSessions.GeneralAssembly when IsOwnSeries(symbol, 'A') => AssemblyProblemOf(summary, symbol),
        OrganOfSessions.EconomicAndSocialCouncil when IsOwnSeries(symbol, 'E') => CouncilProblemOf(summary, symbol),
        OrganOfSessions.HumanRightsCouncil when summary.Year != 0 && summary.Session == 0 =>
            "the Human Rights Council numbers its resolutions by session, not by year",
        OrganOfSessions.SecurityCouncil when UnitedNationsCalendar.SecurityCouncilNumbers(summary.Year) is { } numbers
            && (summary.Number < numbers.Lowest || summary.Number > numbers.Highest) =>
            numbers.Highest == int.MaxValue
                ? FormattableString.Invariant(
                    $"the Council's resolutions of {summary.Year} begin with {numbers.Lowest}")
                : FormattableString.Invariant(
                    $"the Council's resolutions of {summary.Year} are {numbers.Lowest} to {numbers.Highest}"),
        _ => null,
    };

    private static string? CouncilProblemOf(in SymbolSummary summary, string symbol) =>
        summary.SessionKind == SessionKind.None && summary.Year == 0
            ? "a resolution of the Economic and Social Council names its year or session before its number "
                + "(E/RES/2010/2)"
        : summary.SessionKind == SessionKind.Regular && !symbol.Contains('(')
            ? "with a slash the Economic and Social Council numbers by year (E/RES/2010/2)"
        : summary.SessionKind == SessionKind.Regular && summary.Session > LastRomanSessionOfTheCouncil
            ? "with brackets the Economic and Social Council numbered up to its sixty-third session"
        : summary.Kind == SymbolKind.Resolution && summary.SessionKind == SessionKind.Regular && summary.Session > 0
            && !IsNearSession(summary.Number, summary.Session)
            ? FormattableString.Invariant(
                $"the Economic and Social Council did not reach that number in its session {summary.Session}, or had ")
                + "passed it before"
        : summary.Year is not 0 and < FirstYearOfTheCouncilInSymbols
            ? "the Economic and Social Council numbers by year from 1978 on, before that by session in brackets"
        : null;

    // Sessions of the Council were resumed: a number may belong to the session before or after.
    private static bool IsNearSession(int number, int session) =>
        NumberSeries.CanBeRunningCouncil(number, session)
        || NumberSeries.CanBeRunningCouncil(number, session - 1)
        || NumberSeries.CanBeRunningCouncil(number, session + 1);

    private static string? AssemblyProblemOf(in SymbolSummary summary, string symbol) =>
        summary.SessionKind == SessionKind.None
            ? "a resolution of the Assembly names its session before its number, "
                + (symbol.Contains('-') ? symbol.Replace('-', '/') : "as in A/RES/60/252")
        : summary.SessionKind == SessionKind.Regular && !symbol.Contains('(')
            && summary.Session < UnitedNationsCalendar.FirstAssemblySessionInSymbols
            ? "with a slash the Assembly numbers from its thirty-first session on; a special session has a hyphen "
                + "(ES-11)"
        : summary.SessionKind != SessionKind.Regular || !symbol.Contains('(') ? null
        : symbol.LastIndexOf('/') is >= LengthOfSeries and var slash
            ? symbol[slash + 1] == '(' ? null : "after session and number the Assembly writes no bracket"
        : summary.Session >= UnitedNationsCalendar.FirstAssemblySessionInSymbols
            ? "with brackets the Assembly numbered up to its thirtieth session"
        : summary.Kind == SymbolKind.Resolution
            && !NumberSeries.CanBeRunningAssembly(summary.Number, summary.Session)
            ? FormattableString.Invariant($"the numbers of the Assembly's session {summary.Session} are about ")
                + NumberSeries.RunningAssemblyNumbers(summary.Session)
        : null;

    // The resolutions of the organ itself, not of a committee or a conference of it.
    private static bool IsOwnSeries(string symbol, char body) =>
        symbol.Length > 2 && symbol[0] == body && symbol[1] == '/'
        && (symbol.AsSpan(2).StartsWith("RES/") || symbol.AsSpan(2).StartsWith("DEC/"));

    // A part that is 0 or a change with that number (A/RES/60/0, A/66/77/Corr.0); otherwise a part that begins with 0.
    private static Zero ZeroIn(ReadOnlySpan<char> symbol)
    {
        var found = Zero.None;
        for (var at = symbol.IndexOf('0'); at > 0; at = IndexOfZeroAfter(symbol, at))
        {
            var before = symbol[at - 1];
            if (before is not ('/' or '.'))
            {
                continue;
            }

            if (at + 1 == symbol.Length || symbol[at + 1] == '/')
            {
                return Zero.Alone;
            }

            found = before == '/' && char.IsAsciiDigit(symbol[at + 1]) ? Zero.Leading : found;
        }

        return found;
    }

    private static int IndexOfZeroAfter(ReadOnlySpan<char> symbol, int at) =>
        symbol[(at + 1)..].IndexOf('0') is >= 0 and var next ? at + 1 + next : -1;

    private enum Zero
    {
        None,
        Leading,
        Alone,
    }
}
