using Wsis.Governance.Citations;

namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Suggests the document that was most likely meant by an invalid symbol: an address, a citation, other signs
/// for slashes, a slash for the hyphen of a joint symbol, the name of an outcome document, a number alone.</summary>
internal static class SymbolCorrection
{
    private const int MaxDocuments = 3;

    private static readonly string[] outcomes =
    [
        .. new[] { OutcomeIds.Agenda, OutcomeIds.Commitment, OutcomeIds.Declaration, OutcomeIds.Plan }
            .Select(static id => id.ToString()),
    ];

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

        if (outcomeDocuments && MeantCode.ByLetters(outcomes, text) is { } outcome)
        {
            return Suggestion.Sentence(outcome);
        }

        return Cited(text).FindAll(match => outcomeDocuments || match.OutcomeDocument.IsDefault) switch
        {
            [var only] => Suggestion.Sentence(only.Canonical)
                + (only.Paragraphs.IsDefault
                    ? ""
                    : $" Paragraphs belong in a separate member: \"{only.Paragraphs}\"."),
            { Count: > 1 and <= MaxDocuments } several =>
                Suggestion.Sentence([.. several.Select(static one => one.Canonical!).Distinct()]),
            _ => "",
        };
    }

    /// <summary>The symbol that was most likely meant; null if that is not clear.</summary>
    public static string? MeantBy(string text) =>
        SymbolIn(text) ?? (Cited(text) is [{ OutcomeDocument.IsDefault: true } match] ? match.Canonical : null);

    private static string? SymbolIn(string text) =>
        SymbolUrl.TryParse(text, out var address) ? address.Symbol.Canonical
        : DocumentSymbol.TryParse(text.Replace('-', '/').Replace('_', '/'), out var slashed) && slashed.IsBodyKnown
            && (slashed.Kind != SymbolKind.Document || !text.Contains('/', StringComparison.Ordinal))
            ? slashed.Canonical
        : Joined(text);

    // A number alone is most often that of a resolution: "60/252".
    private static List<CitationMatch> Cited(string text)
    {
        var isNumber = text.AsSpan().IndexOfAnyExcept("0123456789/ABCDEFGH ") < 0;
        return [.. CitationScanner.Scan(isNumber ? $"resolution {text}" : text)
            .Where(match => match.Canonical is not null && (isNumber || !GoesOn(text, match.Offset + match.Length)))];
    }

    // A/RES/60 of A/RES/60-252 is another document.
    private static bool GoesOn(string text, int end) =>
        end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/' or '_');

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
