using System.Buffers;

namespace Wsis.Governance.Values;

/// <summary>Numbers written in Chinese numerals: digit by digit (<c>二〇二五</c>), or with tens and hundreds
/// (<c>二十三</c>, <c>一百零五</c>).</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string OtherZeros = "零○0";
    private const char Ten = '十';
    private const char Hundred = '百';
    private const int MaxCharacters = 5;

    /// <summary>The characters of numbers up to 99, and of years.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create(Digits + OtherZeros + Ten);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The numerals and nothing else.</param>
    /// <param name="value">The number.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MaxCharacters)
        {
            return false;
        }

        if (text.IndexOf(Hundred) is >= 0 and var hundred)
        {
            return TryReadHundreds(text, hundred, out value);
        }

        if (text.IndexOf(Ten) is >= 0 and var ten)
        {
            return TryReadTens(text, ten, out value);
        }

        foreach (var character in text)
        {
            if (DigitOf(character) is var digit && digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>The end of the numerals that begin at a place; ASCII digits are none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] != '0' && (text[at] == Hundred || Characters.Contains(text[at])))
        {
            at++;
        }

        return at;
    }

    private static bool TryReadTens(ReadOnlySpan<char> text, int ten, out int value)
    {
        var tens = ten == 0 ? 1 : DigitOf(text[0]);
        var ones = ten == text.Length - 1 ? 0 : DigitOf(text[^1]);
        value = (tens * 10) + ones;
        return tens > 0 && ones >= 0 && ten <= 1 && text.Length - ten <= 2;
    }

    // 一百, 一百零五, 一百一十二
    private static bool TryReadHundreds(ReadOnlySpan<char> text, int hundred, out int value)
    {
        value = 0;
        var hundreds = hundred == 1 ? DigitOf(text[0]) : 0;
        var rest = text[(hundred + 1)..];
        var isSmall = rest.Length > 0 && DigitOf(rest[0]) == 0;
        var below = 0;
        if (hundreds <= 0 || (!rest.IsEmpty
            && (isSmall ? rest.Length != 2 || (below = DigitOf(rest[1])) <= 0
                : rest.IndexOf(Ten) < 0 || !TryReadTens(rest, rest.IndexOf(Ten), out below))))
        {
            return false;
        }

        value = (hundreds * 100) + below;
        return true;
    }

    private static int DigitOf(char character) =>
        OtherZeros.Contains(character, StringComparison.Ordinal) ? 0
            : Digits.IndexOf(character, StringComparison.Ordinal);
}
