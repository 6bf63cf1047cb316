using System.Globalization;

namespace Wsis.Governance.Values;

/// <content>Words between the numbers.</content>
internal ref partial struct PrintedParagraphs
{
    private const int MaxWord = 16;
    private const int MaxChineseWord = 4;
    private const int MaxAnnex = 39;

    private bool TryTakeWord()
    {
        if (expected is PlaceWord.Section or PlaceWord.Annex && TryTakeName())
        {
            return true;
        }

        // 12 a), 12a
        if (number.Length > 0 && (MarkAt(at) is { Mark.Length: > 0 } || IsLetterOfNumber()))
        {
            return MarkAt(at).Mark.Length > 0 ? TryTakeMark(at) : AddStep($" ({text[at]})", at + 1);
        }

        var (word, end) = NextWord();
        return word != PlaceWord.None && TryTakeWord(word, end);
    }

    private bool TryTakeWord(PlaceWord word, int end)
    {
        switch (word)
        {
            case PlaceWord.And:
                return TryTakeAnd(end);
            case PlaceWord.To:
                return TryTakeTo(end);
            case PlaceWord.Suffix:
                number += number.Length == 0 ? "" : " " + text[at..end].ToString().ToLowerInvariant();
                return number.Length > 0 && steps.Count == 0 && Done(end);
            case PlaceWord.Bullet:
                at = end;
                expected = word;
                return true;
            case PlaceWord.Section or PlaceWord.Annex or PlaceWord.Preamble or PlaceWord.Footnote:
                return TryTakeContainer(word, end);
            case PlaceWord.Paragraph:
                at = end;
                TakeNumberForNameOfAnnex();
                followsAnnex = false;
                return true;
            default:
                at = end;
                return true;
        }
    }

    // "annex 2, paragraph 3" is paragraph 3 of annex II; "annex 2" alone is a paragraph.
    private void TakeNumberForNameOfAnnex()
    {
        if (followsAnnex && pending == PlaceWord.And && steps.Count == 0 && rangeEnd.Length == 0
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value is > 0 and <= MaxAnnex)
        {
            (part, number, pending) = ("annex " + RomanNumeral.CapitalTextOf(value), "", PlaceWord.None);
        }
    }

    // "paragraph 5 of section IV" refers to the paragraphs before it, "section IV, paragraph 5" to those after it.
    private bool TryTakeContainer(PlaceWord word, int end)
    {
        if (pending == PlaceWord.And && HasPlace
            && (number.Length > 0 || word != PlaceWord.Section || section.Length > 0))
        {
            items.Add(Place());
            steps.Clear();
            (part, section, number, rangeEnd) = ("", "", "", "");
        }

        (at, pending, expected) = (end, PlaceWord.None, PlaceWord.None);
        switch (word)
        {
            case PlaceWord.Section:
                expected = word;
                return true;
            case PlaceWord.Annex:
                part = "annex";
                followsAnnex = true;
                lastEnd = end;
                expected = IsNameAhead() ? word : PlaceWord.None;
                return true;
            default:
                part = word == PlaceWord.Preamble ? "preamble" : "footnote";
                lastEnd = end;
                return true;
        }
    }

    private readonly bool IsNameAhead()
    {
        var next = at;
        while (next < text.Length && TextFold.IsSpace(TextFold.Of(text[next])))
        {
            next++;
        }

        return next < text.Length && text[next] is 'I' or 'V' or 'X';
    }

    // IV, IV.A
    private bool TryTakeName()
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end])
            || (end > at && text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterUpper(text[end + 1]))))
        {
            end++;
        }

        if (end == at)
        {
            return false;
        }

        var name = text[at..end].ToString();
        if (expected == PlaceWord.Section)
        {
            return SetSection(name, end);
        }

        part = "annex " + name;
        return Done(end);
    }

    private readonly bool IsLetterOfNumber() =>
        at > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiLetterLower(text[at]) && steps.Count == 0
        && rangeEnd.Length == 0 && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private readonly (PlaceWord Word, int End) NextWord()
    {
        if (text[at] is '§' or '¶' or '&')
        {
            return (PlaceWords.Of(text.Slice(at, 1)), at + 1);
        }

        if (TextFold.IsChinese(text[at]))
        {
            for (var length = Math.Min(MaxChineseWord, text.Length - at); length > 0; length--)
            {
                if (PlaceWords.Of(text.Slice(at, length)) is not PlaceWord.None and var found)
                {
                    return (found, at + length);
                }
            }

            return default;
        }

        Span<char> word = stackalloc char[MaxWord];
        word = word[..ReadWord(word, out var end)];
        var isAbbreviated = end < text.Length && text[end] == '.';

        // "PP 3" is a preambular paragraph; "pp. 3" are pages.
        if (word is "pp" && (isAbbreviated || text[at] != 'P'))
        {
            return default;
        }

        var role = PlaceWords.Of(word);
        return (role, isAbbreviated && role != PlaceWord.None ? end + 1 : end);
    }

    // In lower case; "sub-paragraph" without its hyphen.
    private readonly int ReadWord(Span<char> word, out int end)
    {
        var length = 0;
        for (end = at; end < text.Length && length < word.Length; end++)
        {
            var isPrefix = word[..length] is "sub" or "sous";
            if (char.IsLetter(text[end]))
            {
                word[length++] = char.ToLowerInvariant(text[end]);
            }
            else if (!isPrefix || TextFold.Of(text[end]) != '-')
            {
                break;
            }
        }

        return length;
    }
}
