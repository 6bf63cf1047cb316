using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1003.</summary>
internal sealed class OrganDisagreesWithSymbol() : RecordCheck<Resolution>(new Rule(
    "WSIS1003", "organ-disagrees-with-symbol", Severity.Error)
{
    Clause =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: the first parts name the organ",
    Message = "{symbol} is not a symbol of the organ \"{organ}\"; its first part stands for \"{expected}\".",
    Checks = "The organ of a resolution or decision is the one whose documents begin with the symbol's first parts.",
    Why = "The organ decides who issued a mandate and where it is reported; the symbol is the surer of the two.",
    Mend = "Correct the organ, or the symbol where the resolution is another organ's.",
    Suppress = "Never: one of the two is wrong. Nothing is said of a body or an organ that this version does not know.",
})
{
    public override void Run(Resolution resolution, ref Scope scope)
    {
        var symbol = resolution.Symbol;
        if (resolution.Organ.IsKnown && symbol.BodyKnown && !SymbolOrgans.Contains(symbol, resolution.Organ))
        {
            scope.Report(
                this,
                "/organ",
                new("symbol", symbol.Canonical),
                new("organ", resolution.Organ.ToString()),
                new("expected", string.Join(", ", symbol.Organs)));
        }
    }
}
