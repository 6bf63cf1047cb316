using Wsis.Governance.Calendar;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1018.</summary>
internal sealed class ImpossibleSymbol() : ElementRule(new Rule("WSIS1018", "impossible-symbol", Severity.Error)
{
    Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols; the sessions of the organs; the "
        + "consecutive numbers of resolutions of the Security Council",
    Message = "There can be no document {symbol}: {problem}.",
    Description =
        "A symbol names a session that has been held or, for documents issued ahead, the next one; a resolution "
        + "of the General Assembly names its session, with a slash from the thirty-first on; a number of the Security "
        + "Council is one of its year; no number in a symbol of a resolution begins with 0. Silent for bodies and "
        + "sessions of which nothing is known.",
    Rationale = "Number and session are exchanged, as in Arabic print, or one of them is misprinted.",
    HowToFix = "Look the document up and correct the symbol.",
    WhenToSuppress = "Where a source prints the wrong symbol and the record keeps it; an erratum should say so.",
})
{
    public override ElementKinds WantedKinds(bool canFollowLinks) => ElementKinds.Symbols;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        ProblemOf(part.Symbol, ref context) is not null;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("symbol", part.Symbol.Canonical),
            new FindingArgument("problem", ProblemOf(part.Symbol, ref context) ?? ""));

    private static string? ProblemOf(DocumentSymbol symbol, ref RuleContext context)
    {
        ref readonly var summary = ref context.SummaryOf(symbol);
        return summary.IsAdopted && HasLeadingZero(symbol.Canonical) ? "one of its numbers begins with 0"
            : summary.IsAdopted && FormProblemOf(summary, symbol) is { } problem ? problem
            : TimeProblemOf(summary, symbol, ref context);
    }

    private static string? FormProblemOf(in SymbolSummary summary, DocumentSymbol symbol)
    {
        var isOfRegularSession = summary.SessionKind == SessionKind.Regular;
        return summary.Organ switch
        {
            "generalAssembly" when !IsOwnSeries(symbol.Canonical, "A/") => null,
            "generalAssembly" when summary.SessionKind == SessionKind.None && symbol.Canonical.Contains('-') =>
                $"a resolution of the Assembly names its session before a slash ({symbol.Canonical.Replace('-', '/')})",
            "generalAssembly" when isOfRegularSession && !symbol.Canonical.Contains('(')
                && summary.Session < UnitedNationsCalendar.FirstAssemblySessionInSymbols =>
                "with a slash the Assembly numbers from its thirty-first session on; a special session has a hyphen "
                + "(ES-11)",
            "securityCouncil" when UnitedNationsCalendar.SecurityCouncilNumbers(summary.Year) is { } numbers
                && symbol.GetParts().Number is var number && (number < numbers.Lowest || number > numbers.Highest) =>
                numbers.Highest == int.MaxValue
                    ? FormattableString.Invariant(
                        $"the Council's resolutions of {summary.Year} begin with {numbers.Lowest}")
                    : FormattableString.Invariant(
                        $"the Council's resolutions of {summary.Year} are {numbers.Lowest} to {numbers.Highest}"),
            _ => null,
        };
    }

    private static string? TimeProblemOf(in SymbolSummary summary, DocumentSymbol symbol, ref RuleContext context)
    {
        if (summary.Days.First <= context.Today.PlusDays(1))
        {
            return null;
        }

        var mirrored =
            summary.Organ == "generalAssembly" && summary.IsAdopted && summary.SessionKind == SessionKind.Regular
            && symbol.GetParts().Number is >= UnitedNationsCalendar.FirstAssemblySessionInSymbols and var number
            && number <= UnitedNationsCalendar.AssemblySessionOn(context.Today)
            ? FormattableString.Invariant($"; A/RES/{number}/{summary.Session} is meant where the two stand mirrored")
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
