using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1002.</summary>
internal sealed class SymbolNotCanonical() : PartCheck(new Rule("WSIS1002", "symbol-not-canonical", Severity.Note)
{
    Clause = "The spelling of the United Nations Digital Library, which this library takes for canonical",
    Message = "\"{text}\" is written {canonical} in canonical form.",
    Checks =
        "Symbols stand in canonical form: no space in them but before a bracketed word, capitals, ASCII hyphens, no "
        + "asterisk of a reissue.",
    Why = "The symbol is understood, but other programs compare texts and would take it for another document.",
    Mend = "Write the canonical form; keep what is printed in `asPrinted` of the source.",
    Suppress = "Where the file reproduces another register letter by letter.",
})
{
    public override PartKinds Seeks(bool canFollowLinks) => PartKinds.Symbols;

    public override bool Concerns(in RecordPart part, Record? target, ref Scope scope) => !part.Symbol.IsCanonical;

    public override void Report(in RecordPart part, Record? target, string place, ref Scope scope) => scope.Report(
        this, place, new("text", part.Symbol.Text), new FindingArgument("canonical", part.Symbol.Canonical));
}
