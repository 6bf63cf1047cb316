using System.Globalization;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records.Verbs;

/// <summary>The words of printed verbs, and their common form in all spellings.</summary>
internal static class VerbWords
{
    /// <summary>The maximum length of a word that is looked up.</summary>
    public const int MaxLength = 40;

    /// <summary>The word at a position, after spaces, quotation marks and the marks of italics.</summary>
    /// <returns>False if another character comes first: a digit, a bracket, a point.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, int start, string language, out TextRange word)
    {
        var from = start;
        while (from < text.Length && IsBetweenWords(text[from]))
        {
            from++;
        }

        var end = from;
        while (end < text.Length && IsInWord(text, end) && end - from < MaxLength)
        {
            end++;
        }

        // Chinese has no spaces: a form is compared character by character.
        end = language == "zh" && end > from ? from + 1 : end;
        word = new TextRange(from, end);
        return end > from;
    }

    /// <summary>The word in lower case, without differences between spellings: the shape of the apostrophe, the dots of
    /// the Russian ё, Arabic vowels and hamzas, the "and" before an Arabic verb, its gender.</summary>
    /// <param name="word">A word of at most <see cref="MaxLength"/> characters.</param>
    /// <param name="language">Its language.</param>
    /// <param name="room">The buffer for the folded word; the result is a part of it.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, string language, Span<char> room)
    {
        var length = 0;
        foreach (var character in word)
        {
            if (char.IsAscii(character))
            {
                room[length++] = char.IsAsciiLetterUpper(character) ? (char)(character | ' ') : character;
            }
            else if (FoldCharacter(character) is not TextFold.Nothing and var folded)
            {
                room[length++] = folded;
            }
        }

        var result = room[..length];
        return language == "ar" ? FoldArabic(result) : result;
    }

    private static bool IsBetweenWords(char character) =>
        char.IsWhiteSpace(character) || character is '"' or '“' or '”' or '„' or '«' or '»' or '_' or '*' or ','
            or '،' or '，' or '\u200F' or '\u200E';

    private static bool IsInWord(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(text[at])
        || (!char.IsAscii(text[at]) && char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark)
        || (text[at] is '\'' or '’' or '-' or '\u2010' or '\u2011' or '\u00AD' or 'ـ'
            && at + 1 < text.Length && char.IsLetter(text[at + 1]) && at > 0 && char.IsLetter(text[at - 1]));

    private static char FoldCharacter(char character) => char.ToLowerInvariant(character) switch
    {
        '’' => '\'',
        '\u2010' or '\u2011' => '-',
        'ё' => 'е',
        'أ' or 'إ' or 'آ' => 'ا',
        '\u00AD' or 'ـ' or (>= '\u064B' and <= '\u0652') => TextFold.Nothing,
        var other => other,
    };

    // The Assembly is feminine, the Council masculine: verbs of the Assembly begin with the letter ta, verbs of the
    // Council with ya.
    private static ReadOnlySpan<char> FoldArabic(Span<char> word)
    {
        if (word.Length > 2 && word[0] == 'و')
        {
            word = word[1..];
        }

        if (word.Length > 2 && word[0] == 'ي')
        {
            word[0] = 'ت';
        }

        return word;
    }
}
