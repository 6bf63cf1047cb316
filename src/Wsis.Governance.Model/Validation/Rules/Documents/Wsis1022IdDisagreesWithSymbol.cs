using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class IdDisagreesWithSymbol() : RuleImplementation(new Rule(
    "WSIS1022", "id-disagrees-with-symbol", Severity.Error)
{
    Basis = "The JSON contract of this library: the id of a resolution or report is its canonical symbol",
    Message = "The id is \"{id}\", but the canonical symbol is {symbol}.",
    Description = "The id of a resolution or report is the canonical form of its symbol; that of a joint document "
        + "contains all its symbols.",
    Rationale = "Links name the id, citations name the symbol: they lead to two documents where there is one.",
    HowToFix = "Look up the document, and write its canonical symbol in both members; `wsis symbol` prints it.",
    WhenToSuppress = "Never: one of the two names another document.",
}), IRuleFor<Resolution>, IRuleFor<Report>
{
    public void Run(Resolution resolution, ref RuleContext context) =>
        Compare(resolution.IdText, resolution.Symbol, ref context);

    public void Run(Report report, ref RuleContext context) => Compare(report.IdText, report.Symbol, ref context);

    private void Compare(string id, DocumentSymbol symbol, ref RuleContext context)
    {
        if (!symbol.IsDefault && id.Length > 0 && !string.Equals(id, symbol.Canonical, StringComparison.Ordinal))
        {
            context.Report(this, "/id", new("id", id), new("symbol", symbol.Canonical));
        }
    }
}
