using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <summary>The annex or section in which paragraphs are cited: "annex II", "section IV.A".</summary>
internal static class DocumentPart
{
    private const int MaxLettersOfNumber = 6;
    private const int MaxInRange = 20;
    private const int MaxAnnex = 30;
    private const string Annex = "annex";

    /// <summary>The part in the form of a <see cref="ParagraphSet"/>, with a space after it; empty for a section
    /// without a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for annex or section.</param>
    /// <param name="role">Its role.</param>
    /// <param name="end">The end of the part.</param>
    public static string Read(ReadOnlySpan<char> text, TextRange word, WordRole role, out int end)
    {
        end = word.End;
        var isAnnex = (role & WordRole.Annex) != 0;
        var cursor = new TextCursor(text, end);
        cursor.Skip('.');
        cursor.SkipSpaces();
        var number = NumberOf(cursor.ReadWord());
        if (number.IsEmpty && isAnnex && TryReadDigits(cursor, out var value, out var afterDigits))
        {
            end = afterDigits;
            return $"{Annex} {RomanNumeral.CapitalTextOf(value)} ";
        }

        if (number.IsEmpty)
        {
            return isAnnex ? Annex + " " : "";
        }

        end = cursor.At;
        var below = cursor;
        if (below.Skip('.') && below.ReadWord() is { Length: 1 } letter && char.IsAsciiLetterUpper(letter[0]))
        {
            end = below.At;
        }

        return $"{(isAnnex ? Annex : "section")} {number}{text[cursor.At..end]} ";
    }

    /// <summary>"annex 2".</summary>
    private static bool TryReadDigits(TextCursor cursor, out int value, out int end)
    {
        var isRead = cursor.TryReadNumber(2, out value) && value is > 0 and <= MaxAnnex
            && !(cursor.Peek() is '/' or '(' || char.IsLetter(cursor.Peek()));
        end = cursor.At;
        return isRead;
    }

    /// <summary>A part within another: the annex comes first, whatever the order of the words.</summary>
    /// <param name="one">The part named first, with a space after it; empty for none.</param>
    /// <param name="other">The part named after it.</param>
    public static string Within(string one, string other)
    {
        var (isOne, isOther) = (one.StartsWith(Annex, StringComparison.Ordinal),
            other.StartsWith(Annex, StringComparison.Ordinal));
        return one.Length == 0 || isOne == isOther ? (other.Length == 0 ? one : other)
            : isOne ? one + other
            : other + one;
    }

    /// <summary>The parts that are cited themselves, without paragraphs: "sections III and V", "annexes A to
    /// C".</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for annex or section.</param>
    /// <param name="role">Its role.</param>
    /// <param name="end">The end of the last part.</param>
    public static string ReadAll(ReadOnlySpan<char> text, TextRange word, WordRole role, out int end)
    {
        var all = Read(text, word, role, out end).TrimEnd();
        var name = all[..Math.Max(0, all.IndexOf(' ', StringComparison.Ordinal))];
        var number = all.AsSpan(all.LastIndexOf(' ') + 1);
        var last = ValueOf(number, isLetter: false);
        var isLetter = last == 0 && (last = ValueOf(number, isLetter: true)) > 0;
        while (name.Length > 0 && last > 0
            && TryReadNext(text, end, isLetter, out var next, out var isRange, out var nextEnd)
            && next > last && next - last <= MaxInRange)
        {
            for (last = isRange ? last + 1 : next; last <= next; last++)
            {
                all += $", {name} ";
                all += isLetter ? ((char)('A' + last - 1)).ToString() : RomanNumeral.CapitalTextOf(last);
            }

            (last, end) = (next, nextEnd);
        }

        return all;
    }

    private static bool TryReadNext(
        ReadOnlySpan<char> text, int at, bool isLetter, out int number, out bool isRange, out int end)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        var isList = cursor.Skip(',');
        cursor.SkipSpaces();
        isRange = cursor.Skip('-');
        var word = cursor.ReadWord();
        var role = WordLexicon.RoleOf(word);
        if ((role & (WordRole.And | WordRole.To)) != 0)
        {
            (isList, isRange) = (true, (role & WordRole.To) != 0);
            cursor.SkipSpaces();
            word = cursor.ReadWord();
        }
        else if (word.Length > 1 && word[0] == ArabicVocabulary.And)
        {
            isList = true;
            word = word[1..];
        }

        (number, end) = (ValueOf(NumberOf(word), isLetter), cursor.At);
        return number > 0 && (isList || isRange);
    }

    private static int ValueOf(ReadOnlySpan<char> number, bool isLetter) =>
        !isLetter ? RomanNumeral.CapitalValueOf(number)
            : number.Length == 1 && char.IsAsciiLetterUpper(number[0]) ? number[0] - 'A' + 1
            : 0;

    /// <summary>A capital letter or a roman number as printed, or the one that an Arabic word stands for; empty for
    /// another word.</summary>
    private static ReadOnlySpan<char> NumberOf(ReadOnlySpan<char> word) =>
        IsLatinNumber(word) ? word
            : word.Length > 0 && TextFold.IsArabic(word[0]) ? ArabicNumber(word)
            : "";

    /// <summary>"the third", as a roman number; a letter by its name.</summary>
    private static ReadOnlySpan<char> ArabicNumber(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < ArabicVocabulary.Ordinals.Length; at++)
        {
            var (adjective, adverb) = ArabicVocabulary.Ordinals[at];
            if (word.SequenceEqual(adjective) || word.SequenceEqual(adverb))
            {
                return RomanNumeral.CapitalTextOf(at + 1);
            }
        }

        return ArabicMorphology.LetterOf(word) is not '\0' and var letter ? letter.ToString() : "";
    }

    /// <summary>True for a capital letter, a roman number, and an Arabic word for one.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => !NumberOf(word).IsEmpty
        || (word.Length > 1 && word[0] == ArabicVocabulary.And && !NumberOf(word[1..]).IsEmpty);

    private static bool IsLatinNumber(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= MaxLettersOfNumber
        && (!word.ContainsAnyExcept("IVXL") || (word.Length == 1 && char.IsAsciiLetterUpper(word[0])));
}
