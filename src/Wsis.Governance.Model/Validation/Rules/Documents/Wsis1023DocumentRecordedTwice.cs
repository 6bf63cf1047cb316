using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class DocumentRecordedTwice() : RuleImplementation(new Rule(
    "WSIS1023", "document-recorded-twice", Severity.Warning)
{
    Basis = "The model: a document has one record. Dag Hammarskjöld Library, research guide on United Nations document "
        + "symbols: a joint document has a symbol of each organ; letters in brackets are the library's name of one of "
        + "the resolutions that a document contains",
    Message = "{symbol} and {other} name one document; it already has a record.",
    Description = "No two records of resolutions and reports name one document: a joint symbol (A/66/77-E/2011/103) "
        + "and one of its symbols, two joint symbols with a symbol in common, or a resolution whose letter is in "
        + "brackets in one record and not in the other (A/RES/32/40[B], A/RES/32/40B). Outcome documents are not "
        + "compared: one symbol gave the Assembly two of them.",
    Rationale = "Facts about the document are divided between two records, and a reader finds only one of them.",
    HowToFix = "Merge the two records under the symbol that the document prints.",
    WhenToSuppress = "If a resolution is described twice on purpose: as a document of its own, and as a part of "
        + "the document that contains several.",
}), IRuleFor<Resolution>, IRuleFor<Report>, IRequiresLinks
{
    public void Run(Resolution resolution, ref RuleContext context)
    {
        var symbol = resolution.Symbol;
        if (symbol.Canonical.EndsWith(']') && symbol.GetParts() is { LettersBracketed: true } parts)
        {
            var letters = parts.Letters;
            var end = symbol.Canonical.Length - letters.Length - 2;
            if (end > 0 && DocumentSymbol.TryParse($"{symbol.Canonical.AsSpan(0, end)}{letters}", out var plain)
                && plain != symbol)
            {
                CompareWith(plain, resolution, ref context);
            }
        }

        CheckParts(symbol, resolution, ref context);
    }

    public void Run(Report report, ref RuleContext context) => CheckParts(report.Symbol, report, ref context);

    private void CheckParts(DocumentSymbol symbol, Record record, ref RuleContext context)
    {
        if (!symbol.IsJoint)
        {
            return;
        }

        foreach (var part in symbol.GetSymbols())
        {
            if (CompareWith(part, record, ref context))
            {
                return;
            }
        }
    }

    // WSIS9001 reports equal ids, WSIS1022 an id that is not the symbol.
    private bool CompareWith(DocumentSymbol symbol, Record record, ref RuleContext context)
    {
        if (context.Find(symbol) is not ((Resolution or Report) and var other)
            || string.Equals(other.IdText, record.IdText, StringComparison.Ordinal))
        {
            return false;
        }

        context.Report(this, "/symbol", new("symbol", record.IdText), new("other", other.IdText));
        return true;
    }
}
