using System.Buffers;

namespace Wsis.Governance.Symbols;

/// <summary>The characters of symbols that have look-alikes.</summary>
internal static class SymbolCharacters
{
    // One bit for each ASCII character that can be between brackets; those below 64 are in a separate mask.
    private const ulong BelowLetters = 1ul << ' ' | 1ul << '&' | 0xFul << ',' | 0x3FFul << '0';
    private const ulong Letters = 0x3FF_FFFFul << ('A' - 64) | 0x3FF_FFFFul << ('a' - 64);

    /// <summary>The characters allowed between the brackets of a symbol.</summary>
    public static readonly SearchValues<char> InBrackets = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        + " ./,&-\u00A0\u202F\u2010\u2011\u2012\u2013\u2014");

    /// <summary>True for what can be between the brackets of a symbol.</summary>
    public static bool IsInBracket(char character) => character < 128
        ? ((character < 64 ? BelowLetters : Letters) >> character & 1) != 0
        : IsSpace(character) || IsOtherDash(character);

    /// <summary>A hyphen or dash other than the ASCII hyphen.</summary>
    public static bool IsOtherDash(char character) => character is (>= '\u2010' and <= '\u2014') or '\u2212';

    /// <summary>A space within a symbol, breaking or not.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F';

    /// <summary>The index of a part that begins with a slash, in upper or lower case; -1 if there is none.</summary>
    /// <remarks>The general search loads the data of all cultures, which takes longer than the rest of the start of a
    /// program.</remarks>
    public static int IndexOfPart(ReadOnlySpan<char> symbol, string part)
    {
        for (var at = 0; at + part.Length <= symbol.Length; at++)
        {
            if (symbol[at] == '/' && symbol[at..].StartsWith(part, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True if nothing but ASCII digits are in a text. A loop, because the general search allocates.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True if nothing but ASCII capitals are in a text.</summary>
    public static bool AreCapitals(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterUpper(character))
            {
                return false;
            }
        }

        return true;
    }
}
