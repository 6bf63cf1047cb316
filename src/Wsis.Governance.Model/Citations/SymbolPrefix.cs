using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <summary>The part of a token that is a symbol, and the corrections needed to read it.</summary>
internal static class SymbolPrefix
{
    private const int MaxCuts = 4;

    /// <summary>Reads the longest symbol at the beginning of a token.</summary>
    /// <param name="token">The folded characters.</param>
    /// <param name="repairs">The correction.</param>
    /// <param name="glued">The start of a second symbol without a separator; 0 if there is none.</param>
    /// <param name="corrected">The text read instead, if characters had to be replaced.</param>
    /// <returns>How many characters were read; 0 for none.</returns>
    public static int Read(ReadOnlySpan<char> token, out TextRepairs repairs, out int glued, out string? corrected)
    {
        repairs = TextRepairs.None;
        if (token.IndexOf("/l") >= 0 && ScanErrors.TryCorrect(token, out corrected))
        {
            repairs = TextRepairs.Scanned;
            glued = 0;
            return token.Length;
        }

        corrected = null;
        if (IsKnown(token))
        {
            glued = 0;
            return token.Length;
        }

        glued = FindGlued(token);
        if (glued > 0)
        {
            repairs = TextRepairs.Glued;
            return token.Length;
        }

        if (ScanErrors.TryCorrect(token, out corrected))
        {
            repairs = TextRepairs.Scanned;
            return token.Length;
        }

        return Cut(token);
    }

    /// <summary>True for a token with a number after a known body: worth reporting even if it cannot be read.</summary>
    public static bool LooksLikeSymbol(ReadOnlySpan<char> token) =>
        token.Count('/') >= 2 && char.IsAsciiDigit(token[^1]) && SymbolParts.TryParse(CutAtNumber(token), out _, out _);

    /// <summary>Removes the text after the last slash, hyphen, point or bracket, unless it is a number: without the
    /// number it would be a different symbol.</summary>
    private static int Cut(ReadOnlySpan<char> token)
    {
        var length = token.Length;
        for (var cuts = 0; cuts < MaxCuts; cuts++)
        {
            var end = token[..length].LastIndexOfAny("/-.([");
            if (end <= 0 || (end + 1 < length && char.IsAsciiDigit(token[end + 1]) && token[end] == '/'))
            {
                return 0;
            }

            length = end;
            if (IsKnown(token[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> CutAtNumber(ReadOnlySpan<char> token) => token[..token.LastIndexOf('/')];

    private static int FindGlued(ReadOnlySpan<char> token)
    {
        for (var at = 4; at < token.Length - 3; at++)
        {
            if (char.IsAsciiLetterUpper(token[at]) && char.IsAsciiDigit(token[at - 1])
                && SymbolJoint.IsBodyAt(token, at)
                && IsKnown(token[..at]) && IsKnown(token[at..]))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsKnown(ReadOnlySpan<char> token)
    {
        if (!SymbolParts.TryParse(token, out var parts, out _))
        {
            return false;
        }

        return parts.IsBodyKnown;
    }
}
