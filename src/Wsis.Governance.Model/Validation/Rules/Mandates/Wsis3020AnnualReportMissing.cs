using System.Numerics;
using Wsis.Governance.Calendar;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class AnnualReportMissing() : RecordRule<Mandate>(new Rule(
    "WSIS3020", "annual-report-missing", Severity.Warning)
{
    Basis = "Tunis Agenda, 71, and E/RES/2006/46 request a report every year; A/66/64-E/2011/77 is "
        + "the report of one of those years",
    Message = "A report is requested every year, but none is named for {year}, although "
        + "there are earlier and later ones.",
    Description = "If a mandate has annual reports and names them, no year between the first and the last is missing. "
        + "The year is that of the session in the symbol: A/66/64 and E/2011/77 belong to 2011. No finding for years "
        + "before the first or after the last report named, or if fewer than two reports are named: a report that is "
        + "not in the corpus may still have been made.",
    Rationale = "A gap in the series is most often a report that was overlooked.",
    HowToFix = "Add the report of that year.",
    WhenToSuppress = "If no report was made in that year; state where that is recorded.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["dischargedBy", "reporting"];

    // The number of years that one bit mask holds.
    private const int MaxYears = 64;

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting?.Frequency != ReportingFrequency.Annual || mandate.DischargedBy.Count < 2
            || FirstYearOf(mandate.DischargedBy) is not { } first)
        {
            return;
        }

        var marked = 0UL;
        foreach (var symbol in mandate.DischargedBy)
        {
            if (YearOf(symbol) is not { } year || year - first >= MaxYears)
            {
                return;
            }

            marked |= 1UL << (year - first);
        }

        // The lowest bit is set; a mask without a gap is one less than a power of two.
        if ((marked & (marked + 1)) != 0)
        {
            var missing = first + BitOperations.TrailingZeroCount(~marked);
            context.Report(this, "/dischargedBy", new FindingArgument("year", missing));
        }
    }

    private static int? FirstYearOf(ValueList<DocumentSymbol> symbols)
    {
        int? first = null;
        foreach (var symbol in symbols)
        {
            var year = YearOf(symbol);
            first = year is null ? first : Math.Min(first ?? int.MaxValue, year.Value);
        }

        return first;
    }

    private static int? YearOf(DocumentSymbol symbol)
    {
        var parts = symbol.GetParts();
        return parts.Kind == SymbolKind.Resolution ? null
            : parts.Organ == "generalAssembly" && parts.SessionKind == SessionKind.Regular
                ? UnitedNationsCalendar.AssemblyYear(parts.Session)
            : parts.Organ != "wsis" && parts.Year > 0 ? parts.Year
            : null;
    }
}
