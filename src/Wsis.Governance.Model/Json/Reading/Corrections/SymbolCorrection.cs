namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Suggests the document that was most likely meant by an invalid symbol: an address, a citation,
/// hyphens for slashes, a slash for the hyphen of a joint symbol.</summary>
internal static class SymbolCorrection
{
    /// <summary>A sentence with the suggested text, for the end of a message; empty if there
    /// is no suggestion.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outcomeDocuments">True if the id of an outcome document is allowed.</param>
    public static string HintFor(string text, bool outcomeDocuments)
    {
        if (SymbolIn(text) is { } symbol)
        {
            return Suggestion.Sentence(symbol);
        }

        if (Cited(text) is not { } match || (!match.OutcomeDocument.IsDefault && !outcomeDocuments))
        {
            return "";
        }

        return Suggestion.Sentence(match.Canonical)
            + (match.Paragraphs.IsDefault
                ? ""
                : $" Paragraphs belong in a separate member: \"{match.Paragraphs}\".");
    }

    /// <summary>The symbol that was most likely meant; null if that is not clear.</summary>
    public static string? MeantBy(string text) =>
        SymbolIn(text) ?? (Cited(text) is { OutcomeDocument.IsDefault: true } match ? match.Canonical : null);

    private static string? SymbolIn(string text) =>
        SymbolUrl.TryParse(text, out var address) ? address.Symbol.Canonical
        : !text.Contains('/', StringComparison.Ordinal)
            && DocumentSymbol.TryParse(text.Replace('-', '/'), out var slashed) ? slashed.Canonical
        : Joined(text);

    private static CitationMatch? Cited(string text) =>
        CitationScanner.Scan(text) is [{ Canonical: not null } match] ? match : null;

    // A/66/77/E/2011/103 for A/66/77-E/2011/103: both parts are symbols of known organs.
    private static string? Joined(string text)
    {
        for (var at = text.IndexOf('/') + 1; at > 0; at = text.IndexOf('/', at) + 1)
        {
            if (at > 1
                && DocumentSymbol.TryParse(text[..(at - 1)], out var first) && first.IsBodyKnown
                && DocumentSymbol.TryParse(text[at..], out var second) && second.IsBodyKnown
                && DocumentSymbol.TryParse($"{first}-{second}", out var joint))
            {
                return joint.Canonical;
            }
        }

        return null;
    }
}
