using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Numbers of lists as Word and HTML print them.</summary>
internal static class NumberText
{
    private static readonly (int Value, string Text)[] roman =
    [
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>A number in a format by its name in Word.</summary>
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

    // Behind z Word doubles the letter: aa, bb.
    private static string Letter(int value) =>
        value < 1 ? string.Empty : new string((char)('a' + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static string Roman(int value)
    {
        var text = new StringBuilder();
        foreach (var (one, letters) in roman)
        {
            for (; value >= one; value -= one)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
