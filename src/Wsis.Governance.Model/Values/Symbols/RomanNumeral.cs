namespace Wsis.Governance.Values;

/// <summary>Roman numbers of sessions.</summary>
internal static class RomanNumeral
{
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

    private static int ValueOf(char character) => (character & ~0x20) switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
}
