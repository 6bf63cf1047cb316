using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ImpossibleSymbol() : ElementRule(new Rule("WSIS1018", "impossible-symbol", Severity.Error)
{
    Basis = "Dag Hammarskjöld Library, research guide on United Nations document symbols; the sessions of the organs; "
        + "the consecutive numbers of Security Council resolutions",
    Message = "No document can have the symbol {symbol}: {problem}.",
    Description = "A symbol names a session that has been held or, for documents issued in advance, the next one. A "
        + "resolution of the General Assembly or of the Economic and Social Council names its session or year; one of "
        + "the Assembly has a slash from the thirty-first session on, and only earlier ones have a session in "
        + "brackets; these numbers run on from session to session. The Economic and Social Council numbers by year "
        + "from 1978 on, before that by session in brackets; "
        + "the Human Rights Council by session. A special session has a hyphen. The number of a "
        + "Security Council resolution belongs to its year. No number in the symbol of a resolution begins with 0, "
        + "no session, number or change is 0, and no symbol names a language. No finding if nothing is known "
        + "about the body or the session. A symbol "
        + "that this rule reports is ignored by the rules about dates.",
    Rationale = "Number and session are exchanged, as in Arabic print, or one of them is misprinted.",
    HowToFix = "Look up the document and correct the symbol.",
    WhenToSuppress = "If a source prints the wrong symbol and the record keeps it; an erratum should say so.",
})
{
    public override ElementKinds RequestedKinds(bool canFollowLinks) => ElementKinds.Symbols;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        context.SummaryOf(part.Symbol).Problem is not null;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("symbol", part.Symbol.Canonical),
            new FindingArgument("problem", context.SummaryOf(part.Symbol).Problem ?? ""));
}
