namespace Wsis.Governance.Symbols;

/// <summary>Roman numbers of sessions.</summary>
internal static class RomanNumeral
{
    // What the letters stand for, from the sign before A on: a string, because an array of numbers would be looked up.
    private const string Values =
        "\0\0\0\u0064\u01F4\0\0\0\0\u0001\0\0\u0032\u03E8\0\0\0\0\0\0\0\0\u0005\0\u000A\0\0\0\0\0\0\0";

    /// <summary>The value of a number such as <c>XXVIII</c> in either case; 0 where the text is none.</summary>
    /// <remarks>Lenient about order (<c>IIII</c>), as catalogues are, but not about letters.</remarks>
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

    /// <summary>Writes a number from 1 to 3999 and returns how many characters it took.</summary>
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

    private static int ValueOf(char character) => char.IsAsciiLetter(character) ? Values[character & 0x1F] : 0;
}
