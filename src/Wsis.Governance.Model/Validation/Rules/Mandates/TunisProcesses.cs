namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>The paragraphs of the Tunis Agenda on enhanced cooperation and on the Forum, and the mandates that are
/// based on them.</summary>
internal static class TunisProcesses
{
    /// <summary>68 to 71, on enhanced cooperation.</summary>
    public static ParagraphSet EnhancedCooperation { get; } = ParagraphSet.FromCanonical("68-71");

    /// <summary>72 to 78, on the Internet Governance Forum.</summary>
    public static ParagraphSet Forum { get; } = ParagraphSet.FromCanonical("72-78");

    /// <summary>69: governments on an equal footing, but not in day-to-day technical and operational matters.</summary>
    public static ParagraphSet Governments { get; } = ParagraphSet.FromCanonical("69");

    /// <summary>68 and 69, on the role of governments.</summary>
    public static ParagraphSet EqualFooting { get; } = ParagraphSet.FromCanonical("68-69");

    private static ParagraphSet Work { get; } = ParagraphSet.FromCanonical("69-71");

    /// <summary>True if the citation names one of the paragraphs wanted. A range that contains both processes and more,
    /// such as 29-82, is the chapter on Internet governance and names neither.</summary>
    public static bool Names(Citation citation, ParagraphSet wanted)
    {
        if (IsIn(citation, wanted))
        {
            foreach (var range in citation.Paragraphs.Ranges)
            {
                if (!IsChapter(range) && Overlaps(range, wanted))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True if the mandate confers the work of enhanced cooperation itself, so that it must follow the Agenda
    /// on governments and stakeholders: it belongs to that process, and it is based on the paragraphs named, its
    /// instrument is one of 69 to 71, or it has one half of 69 as a condition. A request for a report on the process is
    /// based on 71 alone and repeats none of this.</summary>
    public static bool ConfersEnhancedCooperation(Mandate mandate, ParagraphSet basis, Code<ConditionKind> otherHalf) =>
        mandate.Process == FollowUpProcess.EnhancedCooperation
        && (IsIn(mandate.Instrument, Work) || IsBasis(mandate, basis) || Has(mandate, otherHalf));

    /// <summary>True if the mandate has a condition of that kind.</summary>
    public static bool Has(Mandate mandate, Code<ConditionKind> kind)
    {
        foreach (var condition in mandate.Conditions)
        {
            if (condition.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBasis(Mandate mandate, ParagraphSet wanted)
    {
        foreach (var basis in mandate.Basis)
        {
            if (IsIn(basis, wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(Citation citation, ParagraphSet wanted) =>
        citation.Paragraphs.Overlaps(wanted) && IsAgenda(citation.Document);

    private static bool IsChapter(ParagraphRange range) => range.First.Number < 67 && range.Last.Number > 78;

    private static bool Overlaps(ParagraphRange range, ParagraphSet wanted)
    {
        foreach (var other in wanted.Ranges)
        {
            if (range.Overlaps(other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAgenda(DocumentRef document) =>
        document.Symbol.IsDefault
            ? document.OutcomeDocument == Agenda.Id
            : document.Symbol == Symbols.Revised || document.Symbol == Symbols.Unrevised;

    private static class Agenda
    {
        public static readonly Id<OutcomeDocument> Id = Id<OutcomeDocument>.Parse("tunis-agenda");
    }

    // A separate class, so that the symbols are parsed only when needed: most mandates cite the Agenda by its id.
    private static class Symbols
    {
        public static readonly DocumentSymbol Revised = DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6(Rev.1)");
        public static readonly DocumentSymbol Unrevised = DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6");
    }
}
