using Wsis.Governance.Calendar;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The parts of a symbol that rules need, so that it is parsed only once for all of them.</summary>
internal struct SymbolSummary
{
    private byte bodyRow;

    /// <summary>The kind of document that the symbol states.</summary>
    public SymbolKind Kind { get; private set; }

    /// <summary>The code of the organ, that of the first part of a joint symbol; empty if the body is
    /// unknown.</summary>
    public readonly string Organ => SymbolBodies.OrganOf(bodyRow);

    /// <summary>The organ, if the calendar has its sessions.</summary>
    public OrganOfSessions OrganOfSessions { get; private set; }

    /// <summary>The kind of session that <see cref="Session"/> numbers.</summary>
    public SessionKind SessionKind { get; private set; }

    /// <summary>The number of the session; 0 if the symbol has none.</summary>
    public int Session { get; private set; }

    /// <summary>The year; 0 if the symbol has none.</summary>
    public int Year { get; private set; }

    /// <summary>The number of the document in its series; 0 if the symbol has none.</summary>
    public int Number { get; private set; }

    /// <summary>True if the document has several symbols.</summary>
    public bool IsJoint { get; private set; }

    /// <summary>True for a corrigendum, an addendum, a revision and the like.</summary>
    public bool IsChange { get; private set; }

    /// <summary>The days on which the document can have been adopted or issued, as far as the symbol shows.</summary>
    public readonly DayInterval Days => Problem is null ? SymbolDates.DaysOf(this) : DayInterval.AnyDay;

    /// <summary>The reason why there cannot be such a document; null if there can. A symbol with a problem
    /// gives no days.</summary>
    public string? Problem { get; private set; }

    /// <summary>True for a resolution or a decision.</summary>
    public readonly bool IsAdopted => Kind is SymbolKind.Resolution or SymbolKind.Decision;

    /// <summary>Parses a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="today">The day of validation.</param>
    public static SymbolSummary Of(DocumentSymbol symbol, DateOnly today)
    {
        Read(symbol, out var summary);
        summary.CompareWith(today);
        return summary;
    }

    /// <summary>Parses a symbol; <see cref="CompareWith"/> must follow. Written in place, because a summary is large
    /// and one is made for each record.</summary>
    public static void Read(DocumentSymbol symbol, out SymbolSummary summary)
    {
        summary = default;
        _ = SymbolParts.TryReadFirst(symbol.Canonical, out var parts, out _);
        summary.Kind = parts.Kind;
        summary.bodyRow = parts.BodyRow;
        summary.OrganOfSessions = SymbolDates.OrganOfBody(parts.BodyRow);
        summary.Year = parts.Year;
        summary.Number = parts.Number;
        summary.IsJoint = parts.Text.Length < symbol.Canonical.Length;
        summary.IsChange = !parts.Suffixes.IsEmpty;
        if (parts.SessionKind != SessionKind.None && !IsOfOrganizationalMeeting(summary.OrganOfSessions, parts.Text))
        {
            (summary.SessionKind, summary.Session) = (parts.SessionKind, parts.Session);
        }

        summary.Problem = SymbolProblems.FormProblemOf(summary, symbol.Canonical);
    }

    /// <summary>The year in or before which the document can first have been adopted or issued; the last year of all if
    /// that takes longer to find out.</summary>
    public readonly int BeginsByYear =>
        OrganOfSessions switch
        {
            OrganOfSessions.GeneralAssembly when SessionKind == SessionKind.Regular =>
                UnitedNationsCalendar.AssemblyYear(Session),
            OrganOfSessions.EconomicAndSocialCouncil when Year != 0 => Year,
            _ => UnitedNationsCalendar.LastYear,
        };

    /// <summary>Notes the problem of a symbol whose document would be of the future.</summary>
    /// <param name="today">The day of validation.</param>
    public void CompareWith(DateOnly today) => Problem ??= SymbolProblems.TimeProblemOf(this, today);

    // Organizational meetings of the Human Rights Council are numbered separately: A/HRC/PRST/OS/14/2 is of 2020.
    private static bool IsOfOrganizationalMeeting(OrganOfSessions organ, ReadOnlySpan<char> symbol) =>
        organ == OrganOfSessions.HumanRightsCouncil && SymbolCharacters.IndexOfPart(symbol, "/OS/") >= 0;
}
