namespace Wsis.Governance.Values;

/// <summary>The roman numerals that number items of a subparagraph, in small letters from 1 to 31, and annexes and
/// sections, in capitals from 1 to 63.</summary>
internal static class RomanNumerals
{
    /// <summary>The greatest number of an item.</summary>
    public const int Greatest = 31;

    private static readonly string[] underTen = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private static readonly string[] small = [.. Enumerable.Range(0, 64).Select(SmallOf)];
    private static readonly string[] capitals =
        [.. Enumerable.Range(0, 64).Select(static value => SmallOf(value).ToUpperInvariant())];

    /// <summary>The number of a numeral from I to LXIII; 0 for any other text.</summary>
    public static int CapitalValueOf(ReadOnlySpan<char> numeral)
    {
        for (var value = 1; value < capitals.Length; value++)
        {
            if (numeral.SequenceEqual(capitals[value]))
            {
                return value;
            }
        }

        return 0;
    }

    /// <summary>The numeral in capitals of a number from 1 to 63.</summary>
    public static string CapitalTextOf(int value) => capitals[value];

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
                return value is >= 1 and <= Greatest ? value : 0;
            }
        }

        return 0;
    }

    /// <summary>The numeral of a number from 1 to 31.</summary>
    public static string TextOf(int value) => small[value];

    private static string SmallOf(int value) => value switch
    {
        >= 50 => "l" + SmallOf(value - 50),
        >= 40 => "xl" + SmallOf(value - 40),
        _ => new string('x', value / 10) + underTen[value % 10],
    };
}
