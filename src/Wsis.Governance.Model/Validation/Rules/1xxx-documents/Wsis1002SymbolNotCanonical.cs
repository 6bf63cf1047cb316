using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1002.</summary>
internal sealed class SymbolNotCanonical() : AnyRecordCheck(new Rule("WSIS1002", "symbol-not-canonical", Severity.Note)
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
    public override void Run<T>(T record, ref Scope scope)
    {
        var visitor = new SymbolForms(this, scope);
        MemberWalk<SymbolForms>.Run(record, ref visitor);
        scope = visitor.Scope;
    }
}
