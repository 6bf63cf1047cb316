using Wsis.Governance.Calendar;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The reasons why a well-formed symbol cannot belong to a document.</summary>
internal static class SymbolProblems
{
    private static readonly string[] specialWithoutHyphen =
    [
        "A/RES/S/", "A/RES/ES/", "A/DEC/S/", "A/DEC/ES/", "A/HRC/RES/S/", "A/HRC/DEC/S/", "A/S/", "A/ES/", "A/HRC/S/",
    ];

    private static readonly string[] languages = ["-EN", "-FR", "-ES", "-RU", "-AR", "-ZH"];

    /// <summary>The problem, as a clause; null if there is none.</summary>
    public static string? Of(in SymbolSummary summary, DocumentSymbol symbol, DateOnly today)
    {
        var text = symbol.Canonical;
        return EndsWithLanguage(text) ? $"a symbol names no language; the document is {text[..^3]}"
            : NamesSpecialSessionWithoutHyphen(text) ? "a special session has a hyphen, as in S-27 or ES-11"
            : !summary.IsAdopted ? TimeProblemOf(summary, symbol, today)
            : HasLeadingZero(text) ? "one of its numbers begins with 0"
            : FormProblemOf(summary, symbol) ?? TimeProblemOf(summary, symbol, today);
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

    private static bool NamesSpecialSessionWithoutHyphen(string symbol)
    {
        // Few symbols go beyond this line.
        if (!symbol.Contains("/S/", StringComparison.Ordinal) && !symbol.Contains("/ES/", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var start in specialWithoutHyphen)
        {
            if (symbol.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string? FormProblemOf(in SymbolSummary summary, DocumentSymbol symbol) => summary.Organ switch
    {
        "generalAssembly" when IsOwnSeries(symbol.Canonical, "A/") => AssemblyProblemOf(summary, symbol.Canonical),
        "economicAndSocialCouncil" when summary.SessionKind == SessionKind.None && summary.Year == 0
            && IsOwnSeries(symbol.Canonical, "E/") =>
            "a resolution of the Economic and Social Council names its year or session before its number "
            + "(E/RES/2010/2)",
        "securityCouncil" when UnitedNationsCalendar.SecurityCouncilNumbers(summary.Year) is { } numbers
            && symbol.GetParts().Number is var number && (number < numbers.Lowest || number > numbers.Highest) =>
            numbers.Highest == int.MaxValue
                ? FormattableString.Invariant(
                    $"the Council's resolutions of {summary.Year} begin with {numbers.Lowest}")
                : FormattableString.Invariant(
                    $"the Council's resolutions of {summary.Year} are {numbers.Lowest} to {numbers.Highest}"),
        _ => null,
    };

    private static string? AssemblyProblemOf(in SymbolSummary summary, string symbol) =>
        summary.SessionKind == SessionKind.None
            ? "a resolution of the Assembly names its session before its number, "
                + (symbol.Contains('-') ? symbol.Replace('-', '/') : "as in A/RES/60/252")
        : summary.SessionKind == SessionKind.Regular && !symbol.Contains('(')
            && summary.Session < UnitedNationsCalendar.FirstAssemblySessionInSymbols
            ? "with a slash the Assembly numbers from its thirty-first session on; a special session has a hyphen "
                + "(ES-11)"
        : null;

    private static string? TimeProblemOf(in SymbolSummary summary, DocumentSymbol symbol, DateOnly today)
    {
        if (summary.Days.First <= today.AddDays(1))
        {
            return null;
        }

        var isMirrored =
            summary.Organ == "generalAssembly" && summary.IsAdopted && summary.SessionKind == SessionKind.Regular
            && symbol.GetParts().Number is >= UnitedNationsCalendar.FirstAssemblySessionInSymbols and var number
            && number <= UnitedNationsCalendar.AssemblySessionOn(today);
        var mirrored = isMirrored
            ? FormattableString.Invariant(
                $"; A/RES/{symbol.GetParts().Number}/{summary.Session} is meant where session and number are exchanged")
            : "";
        return $"it cannot have been issued before {DocumentDates.TextOf(summary.Days.First)}{mirrored}";
    }

    // The resolutions of the organ itself, not of a committee or a conference of it.
    private static bool IsOwnSeries(string symbol, string body) =>
        symbol.StartsWith(body + "RES/", StringComparison.Ordinal)
        || symbol.StartsWith(body + "DEC/", StringComparison.Ordinal);

    private static bool HasLeadingZero(string symbol)
    {
        for (var at = symbol.IndexOf('/'); at >= 0 && at + 2 < symbol.Length; at = symbol.IndexOf('/', at + 1))
        {
            if (symbol[at + 1] == '0' && char.IsAsciiDigit(symbol[at + 2]))
            {
                return true;
            }
        }

        return false;
    }
}
