using Wsis.Governance.Calendar;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The parts of a symbol that rules need, so that it is parsed only once for all of them.</summary>
/// <param name="Kind">The kind of document that the symbol states.</param>
/// <param name="Organ">The code of the organ, that of the first part of a joint symbol; empty if the
/// body is unknown.</param>
/// <param name="SessionKind">The kind of session that <paramref name="Session"/> numbers.</param>
/// <param name="Session">The number of the session; 0 if the symbol has none.</param>
/// <param name="Year">The year; 0 if the symbol has none.</param>
/// <param name="IsJoint">True if the document has several symbols.</param>
/// <param name="IsChange">True for a corrigendum, an addendum, a revision and the like.</param>
internal readonly record struct SymbolSummary(
    SymbolKind Kind, string Organ, SessionKind SessionKind, int Session, int Year, bool IsJoint, bool IsChange)
{
    /// <summary>The days on which the document can have been adopted or issued, as far as the symbol shows.</summary>
    public DayInterval Days { get; private init; }

    /// <summary>The reason why there cannot be such a document; null if there can. A symbol with a problem
    /// gives no days.</summary>
    public string? Problem { get; private init; }

    /// <summary>True for a resolution or a decision.</summary>
    public bool IsAdopted => Kind is SymbolKind.Resolution or SymbolKind.Decision;

    /// <summary>Parses a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="today">The day of validation.</param>
    public static SymbolSummary Of(DocumentSymbol symbol, DateOnly today)
    {
        var parts = symbol.GetParts();
        // Organizational meetings of the Human Rights Council are numbered separately: A/HRC/PRST/OS/14/2 is of 2020.
        var isOfMeeting = parts.Text.ContainsAny('O', 'o')
            && SymbolCharacters.IndexOfPart(parts.Text, "/OS/") >= 0;
        var summary = new SymbolSummary(
            parts.Kind,
            parts.Organ,
            isOfMeeting ? default : parts.SessionKind,
            isOfMeeting ? 0 : parts.Session,
            parts.Year,
            parts.Text.Length < symbol.Canonical.Length,
            !parts.Suffixes.IsEmpty);
        summary = summary with { Days = SymbolDates.DaysOf(summary) };
        return SymbolProblems.Of(summary, symbol, today) is { } problem
            ? summary with { Days = DayInterval.AnyDay, Problem = problem }
            : summary;
    }
}
