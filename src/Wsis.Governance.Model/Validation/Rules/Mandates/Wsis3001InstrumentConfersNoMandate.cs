using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class InstrumentConfersNoMandate() : RecordRule<Mandate>(new Rule(
    "WSIS3001", "instrument-confers-no-mandate", Severity.Error)
{
    Basis = "Practice of the General Assembly and of the Economic and Social Council: mandates come from resolutions "
        + "and decisions",
    Message = "{document} ({kind}) confers no mandate.",
    Description = "The instrument of a mandate is a resolution, a decision or an outcome document of the "
        + "Summit. It is not a report, a note, a conference room paper, a draft or another paper that is "
        + "only submitted to an organ. A document without a record is judged by its symbol, if the symbol "
        + "states its kind; A/66/77 does not.",
    Rationale = "A report answers a mandate and a draft proposes one. Neither binds anyone before "
        + "the organ has adopted a text.",
    HowToFix = "Cite the resolution or the outcome document that requests the action. The document now cited may "
        + "belong in `dischargedBy` or `sources`.",
    WhenToSuppress = "If a commission's own decision is printed only in its report, as is usual "
        + "in commissions of the Council.",
}), ICrossRecordRule
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        var document = mandate.Instrument.Document;
        if (KindOf(document, ref context) is { } kind && !InstrumentFacts.IsOfTheSummit(document, ref context))
        {
            context.Report(this, "/instrument/document", new("document", document.ToString()), new("kind", kind));
        }
    }

    private static string? KindOf(DocumentRef document, ref RuleContext context) =>
        context.Find(document) switch
        {
            Report { Kind.IsDefault: true } => "report",
            Report { Kind.IsKnown: true } report => report.Kind.ToString(),
            null when !document.Symbol.IsDefault && ConfersNothing(context.SummaryOf(document.Symbol).Kind) =>
                context.SummaryOf(document.Symbol).Kind.ToCode(),
            _ => null,
        };

    private static bool ConfersNothing(SymbolKind kind) => kind is
        SymbolKind.Limited or SymbolKind.ConferenceRoomPaper or SymbolKind.Information
        or SymbolKind.NongovernmentalStatement or SymbolKind.Petition or SymbolKind.VerbatimRecord
        or SymbolKind.SummaryRecord or SymbolKind.WorkingPaper or SymbolKind.BackgroundPaper or SymbolKind.Minutes
        or SymbolKind.Report or SymbolKind.Agenda
        or SymbolKind.TechnicalPaper;
}
