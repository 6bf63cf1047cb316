using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class SymbolNotCanonical() : ElementRule(new Rule("WSIS1002", "symbol-not-canonical", Severity.Note)
{
    Basis = "The spelling of the United Nations Digital Library, which this library takes as canonical",
    Message = "\"{text}\" is written {canonical} in canonical form.",
    Description = "Document symbols are written in canonical form: capital letters and ASCII hyphens; no spaces "
        + "except before a bracketed word; no reissue asterisk.",
    Rationale = "The library understands the symbol, but other programs compare texts and would "
        + "treat it as another document.",
    HowToFix = "Write the canonical form; keep the printed form in `asPrinted` of the source.",
    WhenToSuppress = "If the file must reproduce another register letter by letter.",
})
{
    public override ElementKinds RequestedKinds(bool canFollowLinks) => ElementKinds.Symbols;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        !part.Symbol.IsCanonical;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
        this, place, new("text", part.Symbol.Text), new FindingArgument("canonical", part.Symbol.Canonical));
}
