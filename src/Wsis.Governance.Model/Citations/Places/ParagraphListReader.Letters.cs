namespace Wsis.Governance.Citations.Places;

/// <content>The letter of one subparagraph.</content>
internal ref partial struct ParagraphListReader
{
    /// <summary><c>35a</c>: a letter without brackets, directly after the number.</summary>
    private bool TryReadLetterAlone(out string content)
    {
        content = "";
        var start = cursor.At;
        if (!char.IsAsciiLetterLower(cursor.Peek()) || cursor.ReadWord() is not { Length: 1 } word
            || char.IsAsciiDigit(cursor.Peek()) || cursor.Peek() == ')')
        {
            cursor.MoveTo(start);
            return false;
        }

        content = word.ToString();
        return true;
    }

    /// <summary><c>(a)</c>, or <c>a)</c> as French, Spanish and Russian have it.</summary>
    private bool TryReadBracket(out string content, bool isItem = false)
    {
        content = "";
        var start = cursor.At;
        cursor.SkipSpaces();
        if (cursor.At - start > 1)
        {
            cursor.MoveTo(start);
            return false;
        }

        var isOpened = cursor.Skip('(');
        var word = cursor.ReadWord();
        var read = SubparagraphLetter.Read(word, isItem);
        if (read.Length == 0 || word.Length > MaxLetters || !cursor.Skip(')')
            || (!isOpened && word.Length > 1 && !isItem))
        {
            cursor.MoveTo(start);
            return false;
        }

        content = read;
        return true;
    }
}
