namespace Wsis.Governance.Values;

/// <summary>Reads the items of a paragraph set one by one.</summary>
internal ref struct ParagraphScanner(ReadOnlySpan<char> text, int start)
{
    /// <summary>The greatest paragraph number there can be.</summary>
    public const int GreatestNumber = 9999;

    private const string AfterNumber =
        "a hyphen and the last number, letters in parentheses, a comma and a space, or the end";
    private const string AfterPlace = "a comma and a space, or the end";
    private const string ClosingParenthesis = "a closing parenthesis";

    private readonly ReadOnlySpan<char> text = text;

    private enum Level
    {
        Number,
        Letters,
        Item,
    }

    /// <summary>The character to read next.</summary>
    public int At { get; private set; } = start;

    /// <summary>Why the last reading failed.</summary>
    public ParseError Fault { get; private set; }

    /// <summary>True where all has been read.</summary>
    public readonly bool AtEnd => At == text.Length;

    private readonly ReadOnlySpan<char> Rest => text[At..];

    /// <summary>Reads one place or range.</summary>
    public bool TryReadRange(out ParagraphRange range)
    {
        range = default;
        if (!TryReadPlace(out var first, out var level))
        {
            return false;
        }

        var last = first;
        if (first.Number > 0 && Rest is ['-', ..] && !TryReadLast(first, level, out last))
        {
            return false;
        }

        range = new ParagraphRange(first, last);
        return true;
    }

    /// <summary>Reads one place.</summary>
    public bool TryReadPlace(out ParagraphReference place) => TryReadPlace(out place, out _);

    /// <summary>Reads the comma and the space after an item.</summary>
    public bool TryReadSeparator(ParagraphRange before)
    {
        if (Rest is not [',', ..])
        {
            var canGoOn = before.First == before.Last && before.First is { Number: > 0, LettersRank: 0 };
            return Fail(At, canGoOn ? AfterNumber : AfterPlace);
        }

        At++;
        return TrySkip(" ") || Fail(At, "a space after the comma");
    }

    private bool TryReadPlace(out ParagraphReference place, out Level level)
    {
        (place, level) = (default, Level.Number);
        if (!TryReadPart(out var part))
        {
            return false;
        }

        if (part is ParagraphPart.Table or ParagraphPart.Header)
        {
            place = new ParagraphReference(part, 0, 0, 0);
            return true;
        }

        var (letters, item) = (0, 0);
        if (!TryReadNumber(out var number))
        {
            return false;
        }

        if (TrySkip(" ("))
        {
            level = Level.Letters;
            if (!TryReadLetters(out letters))
            {
                return false;
            }
        }

        if (letters > 0 && TrySkip(" ("))
        {
            level = Level.Item;
            if (!TryReadItem(out item))
            {
                return false;
            }
        }

        place = new ParagraphReference(part, number, letters, item);
        return true;
    }

    private bool TryReadLast(ParagraphReference first, Level level, out ParagraphReference last)
    {
        At++;
        last = default;
        if (level != Level.Number && !TrySkip("("))
        {
            return Fail(At, "an opening parenthesis");
        }

        var start = At;
        var (number, letters, item) = (first.Number, first.LettersRank, first.Item ?? 0);
        if (!(level switch
        {
            Level.Number => TryReadNumber(out number),
            Level.Letters => TryReadLetters(out letters),
            _ => TryReadItem(out item),
        }))
        {
            return false;
        }

        last = new ParagraphReference(first.Part, number, letters, item);
        if (level == Level.Letters && letters > SubparagraphLetters.LastInOrder)
        {
            return Fail(start, "letters that follow in the order (a) to (z), (aa), (bb) to (zz)");
        }

        return last.CompareTo(first) > 0 || Fail(start, "the end of a range after its beginning");
    }

    private bool TryReadPart(out ParagraphPart part)
    {
        part = ParagraphPart.Body;
        if (Rest is [>= '0' and <= '9', ..])
        {
            return true;
        }

        part = TrySkip("preamble") ? ParagraphPart.Preamble
            : TrySkip("annex") ? ParagraphPart.Annex
            : TrySkip("footnote") ? ParagraphPart.Footnote
            : TrySkip("table") ? ParagraphPart.Table
            : TrySkip("header") ? ParagraphPart.Header
            : ParagraphPart.None;
        return part switch
        {
            ParagraphPart.None => Fail(At, "a number, preamble, annex, footnote, table or header"),
            ParagraphPart.Table or ParagraphPart.Header => true,
            _ => TrySkip(" ") || Fail(At, "a space and a number"),
        };
    }

    private bool TryReadNumber(out int number)
    {
        number = 0;
        var start = At;
        while (Rest is [>= '0' and <= '9', ..] && number <= GreatestNumber && (number > 0 || At == start))
        {
            number = (number * 10) + text[At] - '0';
            At++;
        }

        return number is > 0 and <= GreatestNumber || Fail(start, "a number from 1 to 9999 without leading zeros");
    }

    private bool TryReadLetters(out int rank)
    {
        var length = LengthOfLetters();
        rank = SubparagraphLetters.RankOf(Rest[..length]);
        return rank > 0 ? TryClose(length) : Fail(At, "one or two lower-case letters");
    }

    private bool TryReadItem(out int item)
    {
        var length = LengthOfLetters();
        item = RomanNumerals.ValueOf(Rest[..length]);
        return item > 0 ? TryClose(length) : Fail(At, "a lower-case roman numeral from i to xxxi");
    }

    private bool TryClose(int length)
    {
        At += length;
        return TrySkip(")") || Fail(At, ClosingParenthesis);
    }

    private readonly int LengthOfLetters()
    {
        var end = At;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return end - At;
    }

    private bool TrySkip(string expected)
    {
        var found = Rest.StartsWith(expected, StringComparison.Ordinal);
        At += found ? expected.Length : 0;
        return found;
    }

    private bool Fail(int at, string reason)
    {
        Fault = new ParseError(at, reason);
        return false;
    }
}
