namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class KindDisagreesWithSymbol() : RecordRule<Resolution>(new Rule(
    "WSIS1020", "kind-disagrees-with-symbol", Severity.Error)
{
    Basis = "Dag Hammarskjöld Library, research guide on United Nations document symbols: RES stands for a "
        + "resolution, DEC for a decision, PRST for a presidential statement",
    Message = "{symbol} is the symbol of a {expected}; the record says that it is a {kind}.",
    Description = "A record of the kind resolution, decision or presidential statement has a symbol of that "
        + "kind. No finding for other kinds, such as a declaration, which a resolution can contain, or for "
        + "symbols that do not state a kind.",
    Rationale = "A decision and a resolution of one session can have the same number, so "
        + "readers look up the wrong text.",
    HowToFix = "Look up the document and correct the kind or the symbol; a kind that the symbol states can be omitted.",
    WhenToSuppress = "If the organ itself published a text under the symbol of another kind.",
})
{
    public override void Run(Resolution resolution, ref RuleContext context)
    {
        var expected = ResolutionKind.Of(resolution.Symbol);
        if (expected.IsDefault || resolution.Kind == expected || !IsStatedBySymbols(resolution.Kind))
        {
            return;
        }

        context.Report(
            this,
            "/kind",
            new("symbol", resolution.Symbol.Canonical),
            new("expected", expected.ToString()),
            new("kind", resolution.Kind.ToString()));
    }

    private static bool IsStatedBySymbols(Code<ResolutionKind> kind) =>
        kind == ResolutionKind.Resolution || kind == ResolutionKind.Decision
        || kind == ResolutionKind.PresidentialStatement;
}
