namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Which document was most likely meant by a text that is no symbol: an address, a citation, hyphens for
/// slashes.</summary>
internal static class SymbolCorrection
{
    /// <summary>A sentence that says what to write instead, to end a message with; empty where nothing is likely.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="outcomeDocuments">True where the id of an outcome document can stand there.</param>
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
