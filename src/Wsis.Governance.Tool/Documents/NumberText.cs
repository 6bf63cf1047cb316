using System.Globalization;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Numbers of lists as Word and HTML print them.</summary>
internal static class NumberText
{
    // Roman numerals are written up to this number.
    private const int MaxRoman = 3999;

    /// <summary>A number in a number format of Word.</summary>
    public static string Of(string format, int value) => format switch
    {
        "lowerLetter" => Letter(value),
        "upperLetter" => Letter(value).ToUpperInvariant(),
        "lowerRoman" => Roman(value),
        "upperRoman" => Roman(value).ToUpperInvariant(),
        "bullet" => "•",
        "none" => string.Empty,
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    // After z Word doubles the letter: aa, bb.
    private static string Letter(int value) =>
        value < 1 ? string.Empty : new string((char)('a' + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static string Roman(int value)
    {
        if (value is < 1 or > MaxRoman)
        {
            return string.Empty;
        }

        Span<char> numeral = stackalloc char[RomanNumeral.MaxLength];
        return numeral[..RomanNumeral.Format(value, numeral)].ToString().ToLowerInvariant();
    }
}
