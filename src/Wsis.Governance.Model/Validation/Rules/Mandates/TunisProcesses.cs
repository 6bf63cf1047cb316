namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>The places of the Tunis Agenda on enhanced cooperation and on the Forum, and the mandates that rest on
/// them.</summary>
internal static class TunisProcesses
{
    /// <summary>68 to 71, on enhanced cooperation.</summary>
    public static ParagraphSet EnhancedCooperation { get; } = ParagraphSet.Range(68, 71);

    /// <summary>72 to 78, on the Internet Governance Forum.</summary>
    public static ParagraphSet Forum { get; } = ParagraphSet.Range(72, 78);

    /// <summary>69: governments on an equal footing, but not in day-to-day technical and operational matters.</summary>
    public static ParagraphSet Governments { get; } = ParagraphSet.Create(69);

    /// <summary>68 and 69, on the part of governments.</summary>
    public static ParagraphSet EqualFooting { get; } = ParagraphSet.Range(68, 69);

    private static ParagraphSet Work { get; } = ParagraphSet.Range(69, 71);

    /// <summary>True where the citation names one of the paragraphs wanted. A range that holds both processes and more,
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

    /// <summary>
    /// True where the mandate confers the work of enhanced cooperation itself, so that what the Agenda says of
    /// governments and stakeholders binds it: it belongs to that process and rests on the paragraphs named, or its
    /// instrument is one of 69 to 71, or it takes over one half of 69. A request for a report on the process rests on
    /// 71 alone and repeats none of this.
    /// </summary>
    public static bool ConfersEnhancedCooperation(Mandate mandate, ParagraphSet basis, Code<ConditionKind> otherHalf) =>
        mandate.Process == FollowUpProcess.EnhancedCooperation
        && (IsIn(mandate.Instrument, Work) || IsBasis(mandate, basis) || Has(mandate, otherHalf));

    /// <summary>True where the mandate has a condition of that kind.</summary>
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

    // Apart, as most cite the Agenda by its id.
    private static class Symbols
    {
        public static readonly DocumentSymbol Revised = DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6(Rev.1)");
        public static readonly DocumentSymbol Unrevised = DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6");
    }
}
