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
        + "of the General Assembly or of the Economic and Social Council names its session or year, that of the "
        + "Assembly with a slash from the thirty-first on; a special session has a hyphen; a number of the Security "
        + "Council is one of its year; no number in a symbol of a resolution begins with 0; no symbol names a "
        + "language. Silent for bodies and sessions of which nothing is known. Rules about dates say nothing "
        + "about such a "
        + "symbol.",
    Rationale = "Number and session are exchanged, as in Arabic print, or one of them is misprinted.",
    HowToFix = "Look the document up and correct the symbol.",
    WhenToSuppress = "Where a source prints the wrong symbol and the record keeps it; an erratum should say so.",
})
{
    public override ElementKinds WantedKinds(bool canFollowLinks) => ElementKinds.Symbols;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        context.SummaryOf(part.Symbol).Problem is not null;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("symbol", part.Symbol.Canonical),
            new FindingArgument("problem", context.SummaryOf(part.Symbol).Problem ?? ""));
}
