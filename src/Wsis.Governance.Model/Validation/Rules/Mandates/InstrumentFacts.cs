using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>Facts about a document as the instrument of a mandate. Each answer needs a few look-ups.</summary>
internal static class InstrumentFacts
{
    private static readonly Id<OutcomeDocument>[] outcomeDocuments =
    [
        Id<OutcomeDocument>.Parse("geneva-declaration"), Id<OutcomeDocument>.Parse("geneva-plan"),
        Id<OutcomeDocument>.Parse("tunis-commitment"), Id<OutcomeDocument>.Parse("tunis-agenda"),
    ];

    /// <summary>True for one of the four outcome documents of the Summit, named by its id or by a symbol under which it
    /// was issued: <c>A/60/687</c> is a note, but it also is the Tunis Agenda.</summary>
    public static bool IsOfTheSummit(DocumentRef document, ref RuleContext context)
    {
        foreach (var id in outcomeDocuments)
        {
            if (document.OutcomeDocument.IsDefault
                ? context.Find(id) is { } found && found.Symbols.Contains(document.Symbol)
                : document.OutcomeDocument == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for the symbol of a resolution or decision.</summary>
    public static bool IsResolution(DocumentRef document, ref RuleContext context) =>
        !document.Symbol.IsDefault && context.SummaryOf(document.Symbol).IsAdopted;

    /// <summary>True for the symbol of a resolution or decision that this organ adopted.</summary>
    public static bool IsOf(DocumentRef document, Code<Organ> organ, ref RuleContext context) =>
        IsResolution(document, ref context) && context.SummaryOf(document.Symbol).Organ == organ.ToString();

    /// <summary>The organ that adopted the document; <c>default</c> if that is not certain.</summary>
    public static Code<Organ> OrganOf(DocumentRef document, ref RuleContext context)
    {
        if (IsResolution(document, ref context))
        {
            ref readonly var symbol = ref context.SummaryOf(document.Symbol);
            return symbol.IsJoint ? default
                : TryReadOrgan(symbol, out var organ) ? organ
                : context.Find(document) is Resolution resolution ? resolution.Organ
                : default;
        }

        return IsOfTheSummit(document, ref context) ? Organ.Wsis : default;
    }

    private static bool TryReadOrgan(in SymbolSummary symbol, out Code<Organ> organ) =>
        Code<Organ>.TryParse(symbol.Organ, out organ) && organ.IsKnown;
}
