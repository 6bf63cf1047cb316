namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class OrganDisagreesWithSymbol() : RecordRule<Resolution>(new Rule(
    "WSIS1003", "organ-disagrees-with-symbol", Severity.Error)
{
    Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: the first parts name the organ",
    Message = "{symbol} is not a symbol of the organ \"{organ}\"; its first part names \"{expected}\".",
    Description = "The organ of a resolution or decision is the organ that the first parts of its symbol name. No "
        + "finding if this version does not know the issuing body of the symbol or the organ.",
    Rationale = "The organ determines who issued a mandate and where it is reported; the symbol is "
        + "the more reliable of the two.",
    HowToFix = "Correct the organ, or the symbol if the resolution is another organ's.",
    WhenToSuppress = "Never: one of the two is wrong.",
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
