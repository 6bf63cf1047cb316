using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads the letters of resolutions under one number: <c>57/270 B</c>, <c>79/252 A-B</c>, <c>3419 A to D</c>,
/// <c>3419 A, B and C</c>, <c>36/87 ألف وباء</c>.</summary>
internal static class CitedLetters
{
    private enum Joint
    {
        None,

        /// <summary>"A, B": one more letter only if "and" follows in the end, because a sentence may
        /// continue like this.</summary>
        Comma,
        And,
        Range,
    }

    /// <summary>Reads letters after a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The end of the number.</param>
    /// <param name="number">Receives the letters.</param>
    /// <param name="end">The end of the letters.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, ref CitedNumber number, out int end)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        end = at;
        var last = ReadOne(text, ref cursor, isFirst: true);
        if (last == 0)
        {
            return false;
        }

        var letters = number.Letters = BitsOf(last, last);
        end = cursor.At;
        while (ReadJoint(ref cursor) is not Joint.None and var joint
            && ReadOne(text, ref cursor, isFirst: false) is var next && next > last)
        {
            letters |= BitsOf(joint == Joint.Range ? last : next, next);
            last = next;
            if (joint != Joint.Comma)
            {
                number.Letters = letters;
                end = cursor.At;
            }
        }

        return true;
    }

    /// <summary>Reads a letter that is printed in another form: <c>57/270-B</c>, <c>57/270 (B)</c>, <c>57/270 [B]</c>,
    /// "57/270, part B", <c>57/270 b</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The end of the number.</param>
    /// <param name="number">Receives the letter.</param>
    /// <param name="end">The end of the letter.</param>
    public static bool TryReadApart(ReadOnlySpan<char> text, int at, ref CitedNumber number, out int end)
    {
        end = at;
        if (at + 1 >= text.Length
            || text[at] is not (' ' or '\u00A0' or ',' or '-' or '\u2011' or '\u2013' or '(' or '['))
        {
            return false;
        }

        if (text[at] == ' ' && char.IsAsciiLetter(text[at + 1]) && at + 2 < text.Length
            && char.IsAsciiLetter(text[at + 2]) && text[at + 1] != 'p')
        {
            return false;
        }

        var cursor = new TextCursor(text, at);
        var letter = cursor.Skip('-') ? ReadCapital(ref cursor) : ReadAfterSpace(ref cursor);
        if (letter == 0 || char.IsLetterOrDigit(cursor.Peek()) || cursor.Peek() is '/' or '-')
        {
            return false;
        }

        number.Letters = BitsOf(letter, letter);
        end = cursor.At;
        return true;
    }

    private static char ReadAfterSpace(ref TextCursor cursor)
    {
        var isAfterComma = cursor.Skip(',');
        cursor.SkipSpaces();
        var isSquare = cursor.Skip('[');
        if (isSquare || cursor.Skip('('))
        {
            var inBracket = isAfterComma ? '\0' : ReadCapital(ref cursor);
            return inBracket != 0 && RomanNumeral.CapitalValueOf([inBracket]) == 0 && cursor.Skip(isSquare ? ']' : ')')
                ? inBracket : '\0';
        }

        var word = cursor.ReadWord();
        if (word is [>= 'a' and <= 'z'])
        {
            return !isAfterComma && cursor.Peek() is ',' or ';' or '.' or ')' or TextFold.Nothing
                && (WordLexicon.RoleOf(word) & WordRole.And) == 0 ? char.ToUpperInvariant(word[0]) : '\0';
        }

        return word.Length > 2 && (WordLexicon.RoleOf(word) & WordRole.OtherPart) != 0 && cursor.SkipSpaces() > 0
            && ReadCapital(ref cursor) is var part && part != 0 && RomanNumeral.CapitalValueOf([part]) == 0
                ? part
                : '\0';
    }

    private static char ReadCapital(ref TextCursor cursor) =>
        cursor.ReadWord() is [>= 'A' and <= 'Z' and var letter] ? letter : '\0';

    // A is the lowest bit.
    private static uint BitsOf(char first, char last) => (2U << (last - 'A')) - (1U << (first - 'A'));

    private static char ReadOne(ReadOnlySpan<char> text, ref TextCursor cursor, bool isFirst)
    {
        cursor.Peek();
        var start = cursor.At;
        var word = cursor.ReadWord();
        if (ChineseContext.LetterOf(word) is not '\0' and var chinese)
        {
            return chinese;
        }

        if (word.Length == 1)
        {
            var letter = TextFold.Of(word[0]);
            var isOwn = word[0] is not ('а' or 'с') && (char.IsAsciiLetterUpper(letter)
                || (char.IsAsciiLetterLower(letter) && start > 0 && char.IsAsciiDigit(text[start - 1])));
            return isOwn && !(isFirst && BeginsWords(text, cursor.At, letter)) ? char.ToUpperInvariant(letter) : '\0';
        }

        return ArabicMorphology.LetterOf(word);
    }

    /// <summary>"60/252 A new start": the letter is a word of the sentence.</summary>
    private static bool BeginsWords(ReadOnlySpan<char> text, int at, char letter)
    {
        if (letter is not ('A' or 'I' or 'E' or 'O' or 'Y') || at + 1 >= text.Length || text[at] != ' '
            || !char.IsLower(text[at + 1]) || !TextWords.TryNext(text, at, text.Length, out var word))
        {
            return false;
        }

        return WordLexicon.RoleOf(text[word.Start..word.End]) == WordRole.None;
    }

    private static Joint ReadJoint(ref TextCursor cursor)
    {
        var spaces = cursor.SkipSpaces();
        if (cursor.Skip('-'))
        {
            cursor.SkipSpaces();
            return Joint.Range;
        }

        if (cursor.Skip('،') || cursor.Skip('、'))
        {
            cursor.SkipSpaces();
            return Joint.And;
        }

        if (spaces == 0 && cursor.Skip(','))
        {
            return cursor.SkipSpaces() > 0 ? Joint.Comma : Joint.None;
        }

        return ReadWord(ref cursor, spaces > 0);
    }

    private static Joint ReadWord(ref TextCursor cursor, bool isApart)
    {
        var before = cursor.At;
        var word = cursor.ReadWord();
        var role = WordLexicon.RoleOf(word);
        var isChinese = word.Length == 1 && TextFold.IsChinese(word[0]);
        if ((isApart || isChinese) && (role & (WordRole.To | WordRole.And)) != 0)
        {
            cursor.SkipSpaces();
            return (role & WordRole.To) != 0 ? Joint.Range : Joint.And;
        }

        // Arabic writes "and" together with the letter: وباء.
        cursor.MoveTo(before);
        return isApart && word.Length > 0 && word[0] == ArabicVocabulary.And ? Joint.And : Joint.None;
    }
}
