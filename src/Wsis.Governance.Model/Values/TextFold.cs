using System.Buffers;
using System.Runtime.CompilerServices;

namespace Wsis.Governance.Values;

/// <summary>Maps printed characters to the characters that symbols and numbers use.</summary>
internal static class TextFold
{
    /// <summary>The replacement of an invisible character: marks of direction, zero-width
    /// characters, soft hyphens.</summary>
    public const char Nothing = '\0';

    /// <summary>Digits of the scripts of United Nations documents.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create(
        "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９");

    // Cyrillic letters that look like the Latin letter below them.
    private const string Cyrillic = "АВСЕНКМОРТХІавсенкмортхі";
    private const string Latin = "ABCEHKMOPTXIabcehkmoptxi";

    /// <summary>The ASCII character for a printed character; the character itself if there is none.</summary>
    public static char Of(char character) => character < '\u0080' ? character : OfOther(character);

    /// <summary>True for a digit of any script in <see cref="Digits"/>.</summary>
    public static bool IsDigit(char character) => char.IsAsciiDigit(Of(character));

    /// <summary>True for a space or line break, already folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char folded) => folded is ' ' or '\n' or '\r' or '\t';

    /// <summary>True for Cyrillic letters.</summary>
    public static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';

    /// <summary>True for Arabic letters.</summary>
    public static bool IsArabic(char character) => character is >= '\u0621' and <= '\u064A';

    /// <summary>True for Chinese characters.</summary>
    public static bool IsChinese(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static char OfOther(char character) => character switch
    {
        >= '\u0660' and <= '\u0669' => (char)(character - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(character - '\u06F0' + '0'),
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        >= '\u0400' and <= '\u045F' => OfCyrillic(character),
        '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        (>= '\u2010' and <= '\u2014') or '\u2212' => '-',
        '\u2044' or '\u2215' => '/',
        '\u00AD' or '\uFEFF' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') => Nothing,
        _ => character,
    };

    private static char OfCyrillic(char character)
    {
        var at = Cyrillic.IndexOf(character);
        return at < 0 ? character : Latin[at];
    }
}
