namespace Wsis.Governance.Citations;

/// <summary>Errors of optical character recognition in symbols: <c>Rey.</c> for <c>Rev.</c>,
/// <c>l983</c> for 1983.</summary>
internal static class ScanErrors
{
    /// <summary>Replaces one wrong element, if the text is then a symbol of a known body.</summary>
    /// <param name="token">The text as printed.</param>
    /// <param name="corrected">The corrected text; null if no single replacement helps.</param>
    public static bool TryCorrect(ReadOnlySpan<char> token, out string? corrected)
    {
        corrected = null;
        if (token.IndexOfAny("lIO") < 0 && token.IndexOf("Rey.") < 0 && token.IndexOf("/1.") < 0
            && token.IndexOf("/GN.") < 0)
        {
            return false;
        }

        var attempt = token.ToString()
            .Replace("Rey.", "Rev.", StringComparison.Ordinal)
            .Replace("/1.", "/L.", StringComparison.Ordinal)
            .Replace("/GN.", "/CN.", StringComparison.Ordinal);
        attempt = DigitsForLetters(attempt);
        if (attempt.AsSpan().SequenceEqual(token) || !SymbolParts.TryParse(attempt, out var parts, out _)
            || !parts.IsBodyKnown)
        {
            return false;
        }

        corrected = attempt;
        return true;
    }

    /// <summary>A small L, capital I or O next to a digit is a digit.</summary>
    private static string DigitsForLetters(string text) => string.Create(text.Length, text, static (characters, from) =>
    {
        for (var at = 0; at < from.Length; at++)
        {
            var isBesideDigit = (at > 0 && char.IsAsciiDigit(from[at - 1]))
                || (at + 1 < from.Length && char.IsAsciiDigit(from[at + 1]));
            characters[at] = from[at] switch
            {
                'l' or 'I' when isBesideDigit => '1',
                'O' when isBesideDigit => '0',
                _ => from[at],
            };
        }
    });
}
