using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>The organs of document symbols.</summary>
internal static class SymbolOrgans
{
    /// <summary>True if one of the symbols of the document is a symbol of that organ.</summary>
    public static bool Contains(DocumentSymbol symbol, Code<Organ> organ)
    {
        foreach (var part in new SymbolEnumerator(symbol.Canonical))
        {
            if (string.Equals(part.Organ, organ.ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
