namespace Wsis.Governance.Values;

/// <summary>The lower-case roman numerals that number the items of a subparagraph, from 1 to 31.</summary>
internal static class RomanNumerals
{
    private static readonly string[] underTen = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <summary>The number of a numeral from i to xxxi; 0 for any other text.</summary>
    public static int ValueOf(ReadOnlySpan<char> numeral)
    {
        var tens = 0;
        while (tens < numeral.Length && numeral[tens] == 'x')
        {
            tens++;
        }

        var ones = numeral[tens..];
        for (var i = 0; i < underTen.Length; i++)
        {
            if (ones.SequenceEqual(underTen[i]))
            {
                var value = (tens * 10) + i;
                return value is >= 1 and <= 31 ? value : 0;
            }
        }

        return 0;
    }

    /// <summary>The numeral of a number from 1 to 31.</summary>
    public static string TextOf(int value) => new string('x', value / 10) + underTen[value % 10];
}
