using System.Globalization;
using System.Text;

namespace Wsis.Governance.Values;

/// <summary>Folds texts so that spellings which people take for the same compare as equal: accents, case, the hamza on
/// an Arabic alef, vowel signs, hyphens.</summary>
/// <remarks>The table is our own, because <see cref="string.Normalize()"/> changes nothing where the runtime has no
/// culture data, and the tool runs so everywhere.</remarks>
internal static class NameKey
{
    private const char Tatweel = '\u0640';

    private static readonly string[] articles = ["the ", "le ", "la ", "les ", "l ", "el ", "los ", "las "];

    // Each line: the letter, then the letters that are folded into it.
    private static readonly string[] alike =
    [
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľł", "nñńņňŋ",
        "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž", "её", "иѝ",
        "\u0627\u0622\u0623\u0625\u0671", "\u064A\u0649", "\u0647\u0629", "-\u2010\u2011\u2012\u2013\u2014",
        "'\u2018\u2019\u02BC",
    ];

    // By letter; '\0' for a letter that is folded into no other.
    private static readonly char[] folded = FoldedLetters();

    /// <summary>The text in lower case, without accents and vowel signs; each other letter stays.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter != Tatweel && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                var lower = char.ToLowerInvariant(letter);
                result.Append(lower < folded.Length && folded[lower] != '\0' ? folded[lower] : lower);
            }
        }

        return result.ToString();
    }

    /// <summary>A name as it is compared: folded, with single spaces between words and nothing else, and without an
    /// article before it. "The Secretary General" and "secretary-general" are one name.</summary>
    public static string OfName(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var letter in Of(name))
        {
            if (char.IsLetterOrDigit(letter))
            {
                result.Append(letter);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        var words = result.ToString().TrimEnd();
        var article = Array.Find(articles, one => words.StartsWith(one, StringComparison.Ordinal)) ?? "";
        return words[article.Length..];
    }

    private static char[] FoldedLetters()
    {
        var letters = new char['\u2019' + 1];
        foreach (var line in alike)
        {
            foreach (var letter in line.AsSpan(1))
            {
                letters[letter] = line[0];
            }
        }

        return letters;
    }
}
