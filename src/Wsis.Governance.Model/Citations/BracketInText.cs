using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <summary>Distinguishes brackets of a symbol (<c>(Vol. I)</c>) from brackets of the
/// sentence (<c>(Annex II)</c>).</summary>
internal static class BracketInText
{
    // The Summit printed a space in front of "(Rev. 1)".
    private const string Summit = "WSIS-";

    private const string Resolutions = "/RES/";

    /// <summary>True if a bracket is a part of the symbol before it.</summary>
    /// <param name="symbol">The symbol up to the bracket.</param>
    /// <param name="content">The content of the bracket.</param>
    /// <param name="spaced">True if there is a space before the bracket.</param>
    public static bool BelongsToSymbol(ReadOnlySpan<char> symbol, ReadOnlySpan<char> content, bool spaced)
    {
        if (content.IsEmpty || symbol.IndexOf('/') < 0 || content.IndexOfAnyExcept(SymbolCharacters.InBrackets) >= 0)
        {
            return false;
        }

        if (SymbolBracket.TryReadYear(content, out _)
            || SymbolBracket.TryReadSession(content, afterWord: false, out _, out _))
        {
            return !spaced || HasRunningNumber(symbol);
        }

        Span<char> key = stackalloc char[content.Length];
        var length = SymbolCanonical.WriteKey(content, key);
        if (SymbolBracketWord.At(key[..length]) is { Length: > 0 } word)
        {
            return !spaced || word.HasSpaceInFront || symbol.StartsWith(Summit);
        }

        return !spaced && (length == 1 || SymbolCharacters.AreDigits(content) || symbol[^1] == '/'
            || content.IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    /// <summary>True for <c>A/RES/217</c> and <c>S/RES/1325</c>, not for <c>A/RES/60/252</c>, which has its
    /// session.</summary>
    private static bool HasRunningNumber(ReadOnlySpan<char> symbol) =>
        symbol.IndexOf(Resolutions) is > 0 and var at && !symbol[(at + Resolutions.Length)..].Contains('/');
}
