namespace Wsis.Governance.Values;

/// <summary>Reads the items of a paragraph set one by one.</summary>
internal ref partial struct ParagraphScanner(ReadOnlySpan<char> text, int start)
{
    /// <summary>The maximum paragraph number.</summary>
    public const int MaxNumber = 9999;

    private const string AfterNumber =
        "a hyphen and the last number, letters in parentheses, a comma and a space, or the end";
    private const string AfterPlace = "a comma and a space, or the end";
    private const string ClosingParenthesis = "a closing parenthesis";

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The character to read next.</summary>
    public int At { get; private set; } = start;

    /// <summary>The error of the last failed read.</summary>
    public ParseError Fault { get; private set; }

    /// <summary>True if the whole text has been read.</summary>
    public readonly bool AtEnd => At == text.Length;

    private readonly ReadOnlySpan<char> Rest => text[At..];

    /// <summary>Reads one place or range.</summary>
    public bool TryReadRange(out ParagraphRange range)
    {
        range = default;
        if (!TryReadPlace(out var first))
        {
            return false;
        }

        var last = first;
        if (CanBeginRange(first) && Rest is ['-', ..] && !TryReadLast(ref first, out last))
        {
            return false;
        }

        range = new ParagraphRange(first, last);
        return true;
    }

    /// <summary>Reads one place.</summary>
    public bool TryReadPlace(out ParagraphReference place)
    {
        place = default;
        if (!TryReadPart(out var part, out var isWhole))
        {
            return false;
        }

        var key = default(ParagraphPlaceKey).With(part);
        if (!isWhole && (!TryReadContainers(ref key, out isWhole) || (!isWhole && !TryReadParagraph(ref key))))
        {
            return false;
        }

        place = new ParagraphReference(key);
        return true;
    }

    /// <summary>Reads the comma and the space after an item.</summary>
    public bool TryReadSeparator(ParagraphRange before)
    {
        if (Rest is not [',', ..])
        {
            var canGoOn = before.First == before.Last && CanBeginRange(before.First)
                && before.First.LastStep.Kind == ParagraphStepKind.None;
            return Fail(At, canGoOn ? AfterNumber : AfterPlace);
        }

        At++;
        return TrySkip(" ") || Fail(At, "a space after the comma");
    }

    private static bool CanBeginRange(ParagraphReference place) => place is { Number: > 0, Suffix: null };

    // A range of letters that ends with a numeral is a range of numerals: 11 (i)-(iii).
    private bool TryReadLast(ref ParagraphReference first, out ParagraphReference last)
    {
        At++;
        last = default;
        var start = At + (first.LastStep.Kind is ParagraphStepKind.Letters or ParagraphStepKind.Roman
            or ParagraphStepKind.Number ? 1 : 0);
        if (!TryReadLastKey(ref first, out var key))
        {
            return false;
        }

        last = new ParagraphReference(key);
        if (last.LastStep is { Kind: ParagraphStepKind.Letters or ParagraphStepKind.DecimalLetters } letters
            && letters.Rank > SubparagraphLetters.LastInOrder)
        {
            return Fail(start, "letters that follow in the order (a) to (z), (aa), (bb) to (zz)");
        }

        return last.CompareTo(first) > 0 || Fail(start, "the end of a range after its beginning");
    }

    private bool TryReadLastKey(ref ParagraphReference first, out ParagraphPlaceKey key)
    {
        key = first.Key;
        var index = key.StepCount - 1;
        switch (first.LastStep.Kind)
        {
            case ParagraphStepKind.None:
                return TryReadNumber(out var number) && Set(out key, first.Key.WithNumber(number));
            case ParagraphStepKind.Decimal or ParagraphStepKind.DecimalLetters:
                return TryReadLastDecimal(first, index, out key);
            case ParagraphStepKind.Bullet:
                return TryReadRank(out var bullet)
                    && Set(out key, key.WithStep(index, new ParagraphStep(ParagraphStepKind.Bullet, bullet)));
        }

        if (!TrySkip("("))
        {
            return Fail(At, "an opening parenthesis");
        }

        if (index == 0 && LastNumeral() is > 0 and var numeral && !first.AsRoman().IsDefault)
        {
            first = first.AsRoman();
            At += LengthOfLetters();
            key = first.Key.WithStep(0, new ParagraphStep(ParagraphStepKind.Roman, numeral));
            return TrySkip(")") || Fail(At, ClosingParenthesis);
        }

        return TryReadMark(first.LastStep.Kind, out var step) && Set(out key, key.WithStep(index, step));
    }

    // The value of a numeral that cannot be letters in order.
    private readonly int LastNumeral()
    {
        var letters = Rest[..LengthOfLetters()];
        return SubparagraphLetters.RankOf(letters) is 0 or > SubparagraphLetters.LastInOrder
            ? RomanNumeral.ValueOf(letters) : 0;
    }

    private bool TryReadLastDecimal(ParagraphReference first, int index, out ParagraphPlaceKey key)
    {
        var start = At;
        key = first.Key.WithStep(index, default);
        if (!TryReadNumber(out var number))
        {
            return false;
        }

        var last = first.Key.WithNumber(number);
        for (var i = 0; i <= index; i++)
        {
            if (!TrySkip(".") || !TryReadDecimal(out var step))
            {
                return Fail(At, "as many numbers after points as before the hyphen");
            }

            last = last.WithStep(i, step);
        }

        var isSame = last.WithStep(index, default) == key && last.StepAt(index).Kind == first.LastStep.Kind;
        key = last;
        return isSame || Fail(start, "the end of a range that differs in its last number only");
    }

    private static bool Set(out ParagraphPlaceKey key, ParagraphPlaceKey value)
    {
        key = value;
        return true;
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
