using System.Globalization;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>The letters of subparagraphs, after the number of their paragraph.</content>
internal ref partial struct ParagraphListReader
{
    /// <summary>Reads the parts of the number just read.</summary>
    /// <returns>The end of the parts.</returns>
    private int ReadParts()
    {
        var end = cursor.At;
        if (letters is null && TryReadInserted())
        {
            end = cursor.At;
        }

        if (letters is null)
        {
            if (TryReadLetter(out var first))
            {
                letters = first;
                written!.Append(" (").Append(first).Append(')');
                end = cursor.At;
            }
            else
            {
                isCut |= HasUnreadPart();
            }
        }

        if (letters is not null && !hasItem && TryReadBracket(out var item, isItem: true))
        {
            hasItem = true;
            written!.Append(" (").Append(item).Append(')');
            end = cursor.At;
        }

        cursor.MoveTo(end);
        return letters is not null && HasSign ? SkipChineseWord(end) : end;
    }

    /// <summary>"12 bis".</summary>
    private bool TryReadInserted()
    {
        var before = cursor.At;
        cursor.SkipSpaces();
        var word = cursor.ReadWord();
        if (word.Length is >= 3 and <= 9 && (WordLexicon.RoleOf(word) & WordRole.Inserted) != 0)
        {
            written!.Append(' ').Append(SubparagraphLetter.InsertedOf(word));
            return true;
        }

        cursor.MoveTo(before);
        return false;
    }

    private bool TryReadLetter(out string content) => TryReadLetterAlone(out content) || TryReadBracket(out content)
        || TryReadLetterApart(out content) || TryReadInChinese(out content) || TryReadNamed(out content);

    /// <summary>"(b)" after "35 (a) and".</summary>
    private bool TryReadLetters(Separator separator)
    {
        var start = cursor.At;
        if (number == 0 || !(TryReadBracket(out var next, hasItem)
            || (isBare && TryReadWord(out next, isLast: separator == Separator.Range))))
        {
            cursor.MoveTo(start);
            return false;
        }

        if (separator == Separator.Range)
        {
            written!.Append("-(").Append(next).Append(')');
        }
        else
        {
            written!.Append(separator == Separator.None ? "" : ", ").Append(prefix)
                .Append(number.ToString(CultureInfo.InvariantCulture)).Append(" (");
            written.Append(hasItem ? letters + ") (" + next : next).Append(')');
        }

        letters = hasItem ? letters : next;
        return true;
    }

    /// <summary><c>35a</c>, <c>35.a</c>: a letter without brackets, directly after the number.</summary>
    private bool TryReadLetterAlone(out string content)
    {
        content = "";
        var start = cursor.At;
        // The sign after a point may be a badly scanned 1: "4.l".
        if ((cursor.Skip('.') && cursor.Peek() == 'l') || !char.IsAsciiLetterLower(cursor.Peek())
            || cursor.ReadWord() is not { Length: 1 } word || char.IsAsciiDigit(cursor.Peek()) || cursor.Peek() == ')')
        {
            cursor.MoveTo(start);
            return false;
        }

        content = word.ToString();
        isBare = true;
        return true;
    }

    /// <summary>"paragraph 35 a of": a letter after a space, where no word of the sentence can be.</summary>
    private bool TryReadLetterApart(out string content)
    {
        var start = cursor.At;
        if (cursor.SkipSpaces() == 1 && TryReadWord(out content) && EndsPlace())
        {
            isBare = true;
            return true;
        }

        content = "";
        cursor.MoveTo(start);
        return false;
    }

    /// <summary>A single letter without brackets, which does not mean "and".</summary>
    private bool TryReadWord(out string content, bool isLast = false)
    {
        content = "";
        var start = cursor.At;
        var word = cursor.ReadWord();
        if (word.Length != 1 || cursor.Peek() is ')' or '\'' or '’'
            || (!isLast && (WordLexicon.RoleOf(word) & WordRole.And) != 0)
            || SubparagraphLetter.Read(word, isItem: false) is not { Length: > 0 } read)
        {
            cursor.MoveTo(start);
            return false;
        }

        content = read;
        return true;
    }

    /// <summary>True if a sign, "of", or the next letter of a list follows.</summary>
    private readonly bool EndsPlace()
    {
        var rest = cursor;
        if (rest.SkipSpaces() == 0)
        {
            return rest.Peek() is ',' or ';' or '.' or ')' or '،' or TextFold.Nothing;
        }

        var role = WordLexicon.RoleOf(rest.ReadWord());
        if ((role & WordRole.Genitive) != 0)
        {
            return true;
        }

        rest.SkipSpaces();
        return (role & (WordRole.And | WordRole.To)) != 0 && rest.ReadWord().Length == 1
            && !char.IsLetterOrDigit(rest.Peek());
    }

    /// <summary><c>(a)</c>, or <c>a)</c> as French, Spanish and Russian have it; <c>(A)</c> and <c>[a]</c>.</summary>
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

        var isSquare = cursor.Skip('[');
        var isOpened = isSquare || cursor.Skip('(');
        var word = cursor.ReadWord();
        var read = SubparagraphLetter.Read(word, isItem);
        read = read.Length == 0 && isOpened && !isItem ? SubparagraphLetter.ReadCapital(word) : read;
        if (read.Length == 0 || word.Length > MaxLetters || !cursor.Skip(isSquare ? ']' : ')')
            || (!isOpened && word.Length > 1 && !isItem))
        {
            cursor.MoveTo(start);
            return false;
        }

        content = read;
        return true;
    }

    /// <summary>第35段(a)项, 第35段(a)和(b)分段: the letter after the word for paragraphs.</summary>
    private bool TryReadInChinese(out string content)
    {
        var start = cursor.At;
        if (cursor.Skip(ChineseVocabulary.Paragraph))
        {
            cursor.Skip(ChineseVocabulary.Ordinal);
            if (TryReadBracket(out content))
            {
                HasSign = true;
                return true;
            }

            cursor.MoveTo(start);
        }

        content = "";
        return false;
    }

    private int SkipChineseWord(int end)
    {
        foreach (var word in ChineseVocabulary.Subparagraphs)
        {
            if (text[end..].StartsWith(word))
            {
                cursor.MoveTo(end + word.Length);
            }
        }

        return cursor.At;
    }

    /// <summary>"paragraph 35, subparagraphs (a) and (b)": the letters after their word.</summary>
    private bool TryReadNamed(out string content)
    {
        content = "";
        var start = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Skip(',') || cursor.Skip('،') || cursor.Skip('('))
        {
            cursor.SkipSpaces();
        }

        if (SkipSubparagraph())
        {
            cursor.Skip('.');
            cursor.SkipSpaces();
            if (TryReadBracket(out content) || TryReadWord(out content))
            {
                isBare = true;
                return true;
            }

            isCut = true;
        }

        cursor.MoveTo(start);
        return false;
    }

    /// <summary>The word for subparagraphs, in one word or two: "sub-paragraph", «الفقرة الفرعية».</summary>
    private bool SkipSubparagraph()
    {
        var word = cursor.ReadWord();
        if (word.IsEmpty)
        {
            return false;
        }

        var role = WordLexicon.RoleOf(word);
        if ((role & WordRole.Subparagraph) != 0
            || (word.SequenceEqual(FrenchVocabulary.Subparagraph) && cursor.Peek() == '.'))
        {
            return true;
        }

        if (word.Equals(EnglishVocabulary.Sub, StringComparison.OrdinalIgnoreCase) && cursor.Skip('-'))
        {
            return (WordLexicon.RoleOf(cursor.ReadWord()) & WordRole.Paragraph) != 0;
        }

        cursor.SkipSpaces();
        return TextFold.IsArabic(word[0]) && (role & WordRole.Paragraph) != 0
            && (WordLexicon.RoleOf(cursor.ReadWord()) & WordRole.Subparagraph) != 0;
    }
}
