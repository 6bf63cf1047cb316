namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1020.</summary>
internal sealed class KindDisagreesWithSymbol() : RecordRule<Resolution>(new Rule(
    "WSIS1020", "kind-disagrees-with-symbol", Severity.Error)
{
    Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: RES stands for a "
        + "resolution, "
        + "DEC for a decision, PRST for a presidential statement",
    Message = "{symbol} is the symbol of a {expected}; the record says that it is a {kind}.",
    Description =
        "A record that calls itself a resolution, a decision or a presidential statement has a symbol of that kind. "
        + "Silent for other kinds, such as a declaration, which a resolution can carry, and for symbols that leave the "
        + "kind open.",
    Rationale = "A decision and a resolution of one session can have one number, so the wrong text is looked up.",
    HowToFix =
        "Look the document up and correct the kind or the symbol; a kind that the symbol states can be left out.",
    WhenToSuppress = "Where the organ itself published a text under the symbol of another kind.",
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
