namespace Wsis.Governance.Values;

/// <summary>Roman numerals: sessions, annexes and sections in capitals, items of a subparagraph in small
/// letters.</summary>
internal static class RomanNumeral
{
    /// <summary>The maximum number of an item.</summary>
    public const int MaxValue = 31;

    /// <summary>The length of the longest numeral, MMMDCCCLXXXVIII.</summary>
    public const int MaxLength = 15;

    // The maximum number of an annex or section.
    private const int MaxCapital = 63;

    // The values of the letters, from the character before A on: a string, because an array would need a bounds check.
    private const string Values =
        "\0\0\0\u0064\u01F4\0\0\0\0\u0001\0\0\u0032\u03E8\0\0\0\0\0\0\0\0\u0005\0\u000A\0\0\0\0\0\0\0";

    private static readonly string[] capitals = [.. Enumerable.Range(0, MaxCapital + 1).Select(Write)];
    private static readonly string[] small = [.. capitals.Select(static text => text.ToLowerInvariant())];

    /// <summary>The value of a numeral such as <c>XXVIII</c>, in upper or lower case; 0 if the text is
    /// not a numeral.</summary>
    /// <remarks>Accepts any order (<c>IIII</c>), as catalogues do, but no other letters.</remarks>
    public static int Parse(ReadOnlySpan<char> text)
    {
        if (text.Length > 12)
        {
            return 0;
        }

        var total = 0;
        var following = 0;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            var value = ValueOf(text[at]);
            if (value == 0)
            {
                return 0;
            }

            total += value < following ? -value : value;
            following = Math.Max(following, value);
        }

        return Math.Max(total, 0);
    }

    /// <summary>Writes a number from 1 to 3999. Returns the number of characters written.</summary>
    public static int Format(int value, Span<char> destination)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        const string Digits = "M CMD CDC XCL XLX IXV IVI ";
        var length = 0;
        for (var at = 0; at < values.Length; at++)
        {
            for (; value >= values[at]; value -= values[at])
            {
                destination[length++] = Digits[at * 2];
                if (Digits[(at * 2) + 1] != ' ')
                {
                    destination[length++] = Digits[(at * 2) + 1];
                }
            }
        }

        return length;
    }

    /// <summary>The value of a numeral from I to LXIII in standard form; 0 for any other text.</summary>
    public static int CapitalValueOf(ReadOnlySpan<char> numeral) =>
        Parse(numeral) is > 0 and <= MaxCapital and var value && numeral.SequenceEqual(capitals[value])
            ? value : 0;

    /// <summary>The numeral in capital letters of a number from 1 to 63.</summary>
    public static string CapitalTextOf(int value) => capitals[value];

    /// <summary>The value of a numeral from i to xxxi in standard form; 0 for any other text.</summary>
    public static int ValueOf(ReadOnlySpan<char> numeral) =>
        Parse(numeral) is > 0 and <= MaxValue and var value && numeral.SequenceEqual(small[value]) ? value : 0;

    /// <summary>The numeral in small letters of a number from 1 to 31.</summary>
    public static string TextOf(int value) => small[value];

    private static string Write(int value)
    {
        Span<char> written = stackalloc char[MaxLength];
        return written[..Format(value, written)].ToString();
    }

    private static int ValueOf(char character) => char.IsAsciiLetter(character) ? Values[character & 0x1F] : 0;
}
