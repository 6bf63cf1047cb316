using System.Globalization;
using System.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads the paragraphs cited with a document: "paragraph 71 of", ", paras. 68 to 71", «الفقرة 35
/// من».</summary>
internal static class ParagraphLocator
{
    private const int MostBack = 80;
    private const int MostForward = 60;
    private const int MostWordsBetween = 5;
    private const int MostNumbers = 8;
    private const int MostDigits = 3;

    /// <summary>The paragraphs around a citation; null where none are cited.</summary>
    public static (ParagraphSet Set, string? Printed) Around(ReadOnlySpan<char> text, TextRange citation, int floor)
    {
        var numbers = After(text, citation.End, out var place) ?? Before(text, citation.Start, floor, out place);
        if (numbers is null)
        {
            return default;
        }

        ParagraphSet.TryParse(numbers, out var set);
        return (set, text[place.Start..place.End].ToString());
    }

    private static string? After(ReadOnlySpan<char> text, int at, out TextRange place)
    {
        place = default;
        var most = Math.Min(text.Length, at + 4);
        while (at < most && text[at] is ' ' or ',' or '،' or '(' or '》' or '\u00A0')
        {
            at++;
        }

        if (at >= text.Length)
        {
            return null;
        }

        if (text[at] == '第')
        {
            return ReadNumbers(text, at + 1, text.Length, out place) is { } numbers
                && place.End < text.Length && text[place.End] == '段' ? numbers : null;
        }

        var ceiling = Math.Min(text.Length, at + MostForward);
        for (var words = 0; words < MostWordsBetween && TextWords.TryNext(text, at, ceiling, out var word); words++)
        {
            if (text[at..word.Start].IndexOfAnyInRange('0', '9') >= 0)
            {
                return null;
            }

            if (WordLexicon.RoleOf(text[word.Start..word.End]) == WordRole.Paragraph)
            {
                return ReadNumbers(text, word.End, text.Length, out place) is { } numbers
                    && !IsOfAnother(text, place.End) ? numbers : null;
            }

            if (!IsParticular(text[word.Start..word.End]))
            {
                return null;
            }

            at = word.End;
        }

        return null;
    }

    /// <summary>"in particular", "notably in its".</summary>
    private static bool IsParticular(ReadOnlySpan<char> word) => word is "in" or "particular" or "particularly"
        or "especially" or "notably" or "its" or "the" or "en" or "particulier" or "notamment" or "ses" or "son"
        or "les"
        or "aux" or "au" or "sus" or "los" or "el" or "especial" or "в" or "частности" or "особенно"
        or "его" or "وخاصة" or "وبخاصة" or "في" or "ولا" or "سيما";

    /// <summary>"paragraph 5 of the Agenda": what follows is the document that the paragraph belongs to, unless it is a
    /// date ("of 27 March 2006") or points back ("of that resolution"). Russian has no word between: пункт 71 Тунисской
    /// программы.</summary>
    private static bool IsOfAnother(ReadOnlySpan<char> text, int end)
    {
        var ceiling = Math.Min(text.Length, end + MostForward);
        if (!TextWords.TryNext(text, end, ceiling, out var word) || !IsBlank(text[end..word.Start]))
        {
            return false;
        }

        if (char.IsUpper(text[word.Start]) && text[word.Start] is >= '\u0410' and <= '\u042F')
        {
            return true;
        }

        return text[word.Start..word.End] is "of" or "de" or "du" or "del" or "من"
            && TextWords.TryNext(text, word.End, ceiling, out var next)
            && IsBlank(text[word.End..next.Start])
            && !PointsBack(text[next.Start..next.End]);
    }

    private static bool PointsBack(ReadOnlySpan<char> word) => word is "which" or "it" or "that" or "this" or "said"
        or "its" or "cette" or "celle" or "ladite" or "laquelle" or "esa" or "esta" or "dicha" or "ese" or "dicho"
        or "هذا" or "ذلك" or "القرار" or "ذات";

    private static bool IsBlank(ReadOnlySpan<char> between)
    {
        foreach (var character in between)
        {
            if (!TextFold.IsSpace(TextFold.Of(character)) && character is not ('\n' or '\r' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Before(ReadOnlySpan<char> text, int start, int floor, out TextRange place)
    {
        place = default;
        var least = Math.Max(floor, start - MostBack);
        var at = start;
        for (var words = 0; words < 10 && TextWords.TryPrevious(text, at, least, out var word); words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if (role == WordRole.Paragraph)
            {
                return !IsTaken(text, floor, word.End) && ReadNumbers(text, word.End, start, out place) is { } numbers
                    && place.End <= start && text[place.End..start].IndexOfAnyInRange('0', '9') < 0 ? numbers : null;
            }

            if (role == WordRole.None && word.Length > 5)
            {
                return null;
            }

            at = word.Start;
        }

        return null;
    }

    /// <summary>Whether a paragraph belongs to the citation that ends at <paramref name="floor"/>.</summary>
    private static bool IsTaken(ReadOnlySpan<char> text, int floor, int paragraph) =>
        floor > 0 && After(text, floor, out var place) is not null && place.Start >= paragraph;

    private static string? ReadNumbers(ReadOnlySpan<char> text, int at, int ceiling, out TextRange place)
    {
        place = new TextRange(at, at);
        StringBuilder? numbers = null;
        var cursor = new TextCursor(text, at);
        cursor.Skip('.');
        cursor.SkipSpaces();
        SkipWord(ref cursor, "من");
        for (var count = 0; count < MostNumbers && cursor.At < ceiling; count++)
        {
            var first = cursor.At;
            var separator = count == 0 ? "" : ReadSeparator(ref cursor);
            if (separator is null || !cursor.TryReadNumber(MostDigits, out var number) || number == 0
                || cursor.Peek() == '/')
            {
                break;
            }

            numbers = (numbers ?? new StringBuilder()).Append(separator)
                .Append(number.ToString(CultureInfo.InvariantCulture));
            ReadLetter(text, ref cursor, numbers);
            place = new TextRange(count == 0 ? first : place.Start, cursor.At);
        }

        return numbers?.ToString();
    }

    /// <summary><c>(a)</c> after a number.</summary>
    private static void ReadLetter(ReadOnlySpan<char> text, ref TextCursor cursor, StringBuilder numbers)
    {
        var at = cursor.At;
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        if (at + 2 < text.Length && text[at] == '(' && char.IsAsciiLetterLower(text[at + 1]) && text[at + 2] == ')')
        {
            numbers.Append(" (").Append(text[at + 1]).Append(')');
            cursor.MoveTo(at + 3);
        }
    }

    private static string? ReadSeparator(ref TextCursor cursor)
    {
        cursor.SkipSpaces();
        if (cursor.Skip('-'))
        {
            cursor.SkipSpaces();
            return "-";
        }

        var isList = cursor.Skip(',') || cursor.Skip('،') || cursor.Skip('、');
        cursor.SkipSpaces();
        var word = cursor.ReadWord();
        cursor.SkipSpaces();
        return word switch
        {
            "to" or "à" or "a" or "al" or "по" or "إلى" or "至" => "-",
            "and" or "et" or "y" or "и" or "و" or "和" => ", ",
            "" when isList => ", ",
            _ => null,
        };
    }

    private static void SkipWord(ref TextCursor cursor, string word)
    {
        var before = cursor.At;
        if (cursor.ReadWord().SequenceEqual(word))
        {
            cursor.SkipSpaces();
        }
        else
        {
            cursor.MoveTo(before);
        }
    }
}
