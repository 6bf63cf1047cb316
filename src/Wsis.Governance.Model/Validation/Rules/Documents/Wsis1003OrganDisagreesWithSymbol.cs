namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1003.</summary>
internal sealed class OrganDisagreesWithSymbol() : RecordRule<Resolution>(new Rule(
    "WSIS1003", "organ-disagrees-with-symbol", Severity.Error)
{
    Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: the first parts name the organ",
    Message = "{symbol} is not a symbol of the organ \"{organ}\"; its first part stands for \"{expected}\".",
    Description =
        "The organ of a resolution or decision is the one whose documents begin with the symbol's first parts.",
    Rationale = "The organ decides who issued a mandate and where it is reported; the symbol is the surer of the two.",
    HowToFix = "Correct the organ, or the symbol where the resolution is another organ's.",
    WhenToSuppress =
        "Never: one of the two is wrong. Nothing is said of a body or an organ that this version does not know.",
})
{
    public override void Run(Resolution resolution, ref RuleContext context)
    {
        var symbol = resolution.Symbol;
        if (resolution.Organ.IsKnown && symbol.IsBodyKnown && !SymbolOrgans.Contains(symbol, resolution.Organ))
        {
            context.Report(
                this,
                "/organ",
                new("symbol", symbol.Canonical),
                new("organ", resolution.Organ.ToString()),
                new("expected", string.Join(", ", symbol.Organs)));
        }
    }
}
