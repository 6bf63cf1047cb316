namespace Wsis.Governance.Values;

/// <content>The parts of a place.</content>
internal ref partial struct ParagraphScanner
{
    private const string Letters = "one or two lower-case letters";

    private bool TryReadPart(out ParagraphPart part, out bool isWhole)
    {
        (part, isWhole) = (ParagraphPart.Body, false);
        if (Rest is [>= '0' and <= '9', ..] || Rest.StartsWith("section ", StringComparison.Ordinal))
        {
            return true;
        }

        part = TrySkip("preamble") ? ParagraphPart.Preamble
            : TrySkip("annex") ? ParagraphPart.Annex
            : TrySkip("footnote") ? ParagraphPart.Footnote
            : TrySkip("table") ? ParagraphPart.Table
            : TrySkip("header") ? ParagraphPart.Header
            : ParagraphPart.None;
        isWhole = part is ParagraphPart.Table or ParagraphPart.Header
            || (part == ParagraphPart.Annex && (AtEnd || Rest is [',', ..]));
        return part == ParagraphPart.None ? Fail(At, "a number, section, preamble, annex, footnote, table or header")
            : isWhole || TrySkip(" ") || Fail(At, "a space and a number");
    }

    // The annex by its number and the sections; they can also be a place without a paragraph.
    private bool TryReadContainers(ref ParagraphPlaceKey key, out bool isWhole)
    {
        isWhole = false;
        if (key.Part == ParagraphPart.Annex && Rest is [>= 'A' and <= 'Z', ..])
        {
            if (!TryReadSectionMark(isUnderRoman: false, out var kind, out var annex) || kind != SectionMark.Roman)
            {
                return Fail(At, "a roman number from I to LXIII");
            }

            key = key.WithAnnex(annex);
            isWhole = !TrySkip(" ");
        }

        if (isWhole || !TrySkip("section "))
        {
            return true;
        }

        if (!TryReadSections(ref key))
        {
            return false;
        }

        isWhole = Rest is not [' ', >= '0' and <= '9', ..];
        At += isWhole ? 0 : 1;
        return true;
    }

    private bool TryReadSections(ref ParagraphPlaceKey key)
    {
        var isUnderRoman = false;
        for (var level = 0; level < ParagraphPlaceKey.MaxSections; level++)
        {
            if (level > 0 && !TrySkip("."))
            {
                return true;
            }

            if (!TryReadSectionMark(isUnderRoman, out var kind, out var rank))
            {
                return Fail(At, "a roman number from I to LXIII, a capital letter or a number from 1 to 63");
            }

            isUnderRoman = kind == SectionMark.Roman;
            key = key.WithSection(level, kind, rank);
        }

        return true;
    }

    // C, D, L and M are letters, I, V and X numbers, except under a roman number, where letters follow.
    private bool TryReadSectionMark(bool isUnderRoman, out SectionMark kind, out int rank)
    {
        var end = At;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        var letters = text[At..end];
        if (letters.IsEmpty)
        {
            kind = SectionMark.Number;
            return TryReadRank(out rank) && rank <= ParagraphPlaceKey.MaxSection;
        }

        var isLetter = letters.Length == 1 && (isUnderRoman || letters[0] is not ('I' or 'V' or 'X'));
        kind = isLetter ? SectionMark.Letter : SectionMark.Roman;
        rank = isLetter ? letters[0] - 'A' + 1 : RomanNumeral.CapitalValueOf(letters);
        At = end;
        return rank > 0;
    }

    private bool TryReadParagraph(ref ParagraphPlaceKey key)
    {
        if (!TryReadNumber(out var number))
        {
            return false;
        }

        key = key.WithNumber(number).WithSuffix(ReadSuffix());
        var before = ParagraphStepKind.None;
        for (var index = 0; index < ParagraphPlaceKey.MaxSteps && IsStepAhead(before); index++)
        {
            if (!TryReadStep(before, out var step))
            {
                return false;
            }

            key = key.WithStep(index, step);
            before = step.Kind;
        }

        return true;
    }

    private int ReadSuffix()
    {
        if (Rest is [' ', >= 'a' and <= 'z', ..])
        {
            for (var i = 0; i < ParagraphReference.Suffixes.Length; i++)
            {
                var suffix = ParagraphReference.Suffixes[i];
                if (Rest[1..].StartsWith(suffix, StringComparison.Ordinal)
                    && Rest.Length > suffix.Length && Rest[(suffix.Length + 1)..] is not [>= 'a' and <= 'z', ..])
                {
                    At += suffix.Length + 1;
                    return i + 1;
                }
            }
        }

        return 0;
    }

    private readonly bool IsStepAhead(ParagraphStepKind before) =>
        Rest is [' ', '(', ..] || Rest.StartsWith(" bullet ", StringComparison.Ordinal)
        || (before is ParagraphStepKind.None or ParagraphStepKind.Decimal
            && Rest is ['.', (>= '0' and <= '9') or (>= 'a' and <= 'z'), ..]);

    private bool TryReadStep(ParagraphStepKind before, out ParagraphStep step)
    {
        if (TrySkip("."))
        {
            return TryReadDecimal(out step);
        }

        if (TrySkip(" bullet "))
        {
            var isRead = TryReadRank(out var rank);
            step = new ParagraphStep(ParagraphStepKind.Bullet, rank);
            return isRead;
        }

        At += " (".Length;
        return TryReadMark(
            Rest is [>= '0' and <= '9', ..] ? ParagraphStepKind.Number
            : before == ParagraphStepKind.Letters ? ParagraphStepKind.Roman
            : SubparagraphLetters.RankOf(Rest[..LengthOfLetters()]) > 0 ? ParagraphStepKind.Letters
            : RomanNumeral.ValueOf(Rest[..LengthOfLetters()]) > 0 ? ParagraphStepKind.Roman
            : ParagraphStepKind.Letters,
            out step);
    }

    private bool TryReadDecimal(out ParagraphStep step)
    {
        if (Rest is [>= '0' and <= '9', ..])
        {
            var isRead = TryReadRank(out var number);
            step = new ParagraphStep(ParagraphStepKind.Decimal, number);
            return isRead;
        }

        var length = LengthOfLetters();
        step = new ParagraphStep(ParagraphStepKind.DecimalLetters, SubparagraphLetters.RankOf(Rest[..length]));
        At += step.Rank > 0 ? length : 0;
        return step.Rank > 0 || Fail(At, Letters);
    }

    // The content of parentheses, and the closing parenthesis.
    private bool TryReadMark(ParagraphStepKind kind, out ParagraphStep step)
    {
        step = default;
        var length = LengthOfLetters();
        var rank = 0;
        switch (kind)
        {
            case ParagraphStepKind.Number:
                if (!TryReadRank(out rank))
                {
                    return false;
                }

                length = 0;
                break;
            case ParagraphStepKind.Roman:
                rank = RomanNumeral.ValueOf(Rest[..length]);
                break;
            default:
                rank = SubparagraphLetters.RankOf(Rest[..length]);
                break;
        }

        if (rank == 0)
        {
            return Fail(At, kind == ParagraphStepKind.Roman ? "a lower-case roman numeral from i to xxxi" : Letters);
        }

        At += length;
        step = new ParagraphStep(kind, rank);
        return TrySkip(")") || Fail(At, ClosingParenthesis);
    }

    private bool TryReadNumber(out int number) => TryReadUpTo(
        MaxNumber, "the number of a paragraph, from 1 to 9999 without leading zeros", out number);

    private bool TryReadRank(out int rank) => TryReadUpTo(
        ParagraphPlaceKey.MaxRank, "the number of a subparagraph, from 1 to 999 without leading zeros", out rank);

    private bool TryReadUpTo(int greatest, string expected, out int number)
    {
        number = 0;
        var start = At;
        while (Rest is [>= '0' and <= '9', ..] && number <= greatest && (number > 0 || At == start))
        {
            number = (number * 10) + text[At] - '0';
            At++;
        }

        return (number > 0 && number <= greatest) || Fail(start, expected);
    }
}
