namespace Wsis.Governance.Values;

/// <summary>Reads the letters of resolutions under one number: <c>57/270 B</c>, <c>79/252 A-B</c>, <c>3419 A to D</c>,
/// <c>36/87 ألف وباء</c>.</summary>
internal static class CitedLetters
{
    /// <summary>Reads letters after a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number ends.</param>
    /// <param name="number">Takes the letters.</param>
    /// <param name="end">Where they end.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, ref CitedNumber number, out int end)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        end = at;
        var first = ReadOne(text, ref cursor, isFirst: true);
        if (first == 0)
        {
            return false;
        }

        number.FirstLetter = number.LastLetter = first;
        end = cursor.At;
        var isRange = ReadJoint(ref cursor, out var isJoined);
        if (isJoined && ReadOne(text, ref cursor, isFirst: false) is var last && last > first)
        {
            number.LastLetter = last;
            number.IsPair = !isRange;
            end = cursor.At;
        }

        return true;
    }

    private static char ReadOne(ReadOnlySpan<char> text, ref TextCursor cursor, bool isFirst)
    {
        cursor.Peek();
        var start = cursor.At;
        var word = cursor.ReadWord();
        if (ChineseNumbers.LetterOf(word) is not '\0' and var chinese)
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

        return ArabicWords.LetterOf(word);
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

    /// <returns>True for a range ("A to D", "A-B"); false for "A and B".</returns>
    private static bool ReadJoint(ref TextCursor cursor, out bool isJoined)
    {
        var spaces = cursor.SkipSpaces();
        if (cursor.Skip('-'))
        {
            cursor.SkipSpaces();
            isJoined = true;
            return true;
        }

        if (cursor.Skip('،') || cursor.Skip('、'))
        {
            isJoined = true;
            cursor.SkipSpaces();
            return false;
        }

        var before = cursor.At;
        var word = cursor.ReadWord();
        isJoined = spaces > 0 || word is "及" or "和" or "至";
        switch (word)
        {
            case "to" or "à" or "a" or "al" or "по" or "إلى" or "至":
                cursor.SkipSpaces();
                return true;
            case "and" or "et" or "y" or "e" or "и" or "و" or "和" or "及":
                cursor.SkipSpaces();
                return false;
            default:
                // Arabic writes "and" together with the letter: وباء.
                isJoined &= word.StartsWith("و");
                cursor.MoveTo(before);
                return false;
        }
    }
}
