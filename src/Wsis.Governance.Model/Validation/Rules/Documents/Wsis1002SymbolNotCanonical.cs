using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1002.</summary>
internal sealed class SymbolNotCanonical() : ElementRule(new Rule("WSIS1002", "symbol-not-canonical", Severity.Note)
{
    Basis = "The spelling of the United Nations Digital Library, which this library takes for canonical",
    Message = "\"{text}\" is written {canonical} in canonical form.",
    Description =
        "Symbols stand in canonical form: no space in them but before a bracketed word, capitals, ASCII hyphens, no "
        + "asterisk of a reissue.",
    Rationale = "The symbol is understood, but other programs compare texts and would take it for another document.",
    HowToFix = "Write the canonical form; keep what is printed in `asPrinted` of the source.",
    WhenToSuppress = "Where the file reproduces another register letter by letter.",
})
{
    public override ElementKinds WantedKinds(bool canFollowLinks) => ElementKinds.Symbols;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        !part.Symbol.IsCanonical;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
        this, place, new("text", part.Symbol.Text), new FindingArgument("canonical", part.Symbol.Canonical));
}
