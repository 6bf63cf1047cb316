using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class InstrumentLacksOperativeParagraph() : RecordRule<Mandate>(new Rule(
    "WSIS3003", "instrument-lacks-operative-paragraph", Severity.Error)
{
    Basis = "Practice of the General Assembly: the operative paragraphs of a resolution request and "
        + "decide; the preamble does neither",
    Message = "The instrument names no operative paragraph of {document}{found}.",
    Description = "The instrument of a mandate names at least one numbered paragraph of the resolution or of the "
        + "outcome document (or of the annex that a resolution adopts). A preambular paragraph, a footnote, a table "
        + "or a header confers nothing. No finding if no paragraph is named and the record of the mandate or of the "
        + "resolution says that its evidence is partial or unverified (the paragraph may exist although it was not "
        + "seen), or for decisions, which often have a single paragraph without a number.",
    Rationale = "Without its paragraph a mandate cannot be looked up, and readers cannot see whether the text makes "
        + "a request or only a statement.",
    HowToFix = "Name the operative paragraph. If the text was not seen, say so: `\"evidence\": \"partial\"`.",
    WhenToSuppress = "If the resolution has only one operative paragraph, printed without a number.",
}), ICrossRecordRule
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["instrument", "evidence"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        var instrument = mandate.Instrument;
        var isBare = instrument.Paragraphs.IsDefault;
        if (isBare ? MustBeNamed(mandate, ref context) : !HasOperative(instrument.Paragraphs))
        {
            context.Report(
                this,
                isBare ? "/instrument" : "/instrument/paragraphs",
                new("document", instrument.Document.ToString()),
                new("found", isBare ? "" : $", only {instrument.Paragraphs}"));
        }
    }

    private static bool MustBeNamed(Mandate mandate, ref RuleContext context)
    {
        var document = mandate.Instrument.Document;
        return !EvidenceExtensions.HasUnreadSources(mandate)
            && (document.Symbol.IsDefault
                || (context.SummaryOf(document.Symbol).Kind == SymbolKind.Resolution
                    && !(context.Find(document) is Resolution resolution
                        && EvidenceExtensions.HasUnreadSources(resolution))));
    }

    private static bool HasOperative(ParagraphSet paragraphs)
    {
        // An item that begins with its number belongs to the body.
        if (paragraphs.ToString() is [>= '0' and <= '9', ..])
        {
            return true;
        }

        foreach (var range in paragraphs.Ranges)
        {
            if (range.Part is ParagraphPart.Body or ParagraphPart.Annex)
            {
                return true;
            }
        }

        return false;
    }
}
