namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Suggests the document that was most likely meant by an invalid symbol: an address, a citation,
/// hyphens for slashes.</summary>
internal static class SymbolCorrection
{
    /// <summary>A sentence with the suggested text, for the end of a message; empty if there
    /// is no suggestion.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outcomeDocuments">True if the id of an outcome document is allowed.</param>
    public static string HintFor(string text, bool outcomeDocuments)
    {
        if (SymbolUrl.TryParse(text, out var address))
        {
            return Suggestion.Sentence(address.Symbol.Canonical);
        }

        if (!text.Contains('/', StringComparison.Ordinal)
            && DocumentSymbol.TryParse(text.Replace('-', '/'), out var slashed))
        {
            return Suggestion.Sentence(slashed.Canonical);
        }

        var matches = CitationScanner.Scan(text);
        if (matches.Length != 1 || matches[0] is not { Canonical: { } meant } match
            || (!match.OutcomeDocument.IsDefault && !outcomeDocuments))
        {
            return "";
        }

        return Suggestion.Sentence(meant)
            + (match.Paragraphs.IsDefault
                ? ""
                : $" Paragraphs stand in a member of their own: \"{match.Paragraphs}\".");
    }
}
