namespace Wsis.Governance.Values;

/// <content>Words, dotted elements and changes.</content>
internal ref partial struct SymbolScanner
{
    /// <summary>What follows the letters of the first part: <c>WSIS-05</c>, <c>GEGN.2</c>, <c>ICC-ASP</c>.</summary>
    private bool ReadRestOfFirstPart(int row)
    {
        if (root == SymbolWords.Wsis && IsDash(text[at]))
        {
            at++;
            var start = at;
            if (!ReadDigits(out var year, out var digits))
            {
                return false;
            }

            scan.Year = (short)(digits == 2 ? 2000 + year : digits == 4 ? year : 0);
            if (digits == 0)
            {
                ReadLetters();
            }

            return at > start || Fail("expected the year or phase of the Summit");
        }

        if (root == SymbolWords.Gegn && text[at] == '.')
        {
            at++;
            return ReadDigits(out _, out var digits) && (digits > 0 || Fail("expected the number of the group"));
        }

        if (row == SymbolBodies.Unknown && text[at] == '-')
        {
            at++;
            var start = at;
            ReadLetters();
            return at > start || Fail("expected letters of the body");
        }

        return true;
    }

    private bool ReadWordPart()
    {
        var start = at;
        var code = ReadLetters();
        var next = (uint)at < (uint)text.Length ? text[at] : '/';
        ref readonly var word = ref SymbolWords.Find(code);
        if (word.Change != SymbolChangeKind.None
            && (next == '.' || word.Change == SymbolChangeKind.Summary || IsEndOfPart(next)))
        {
            return ReadChange(start, word.Change, next);
        }

        if (pending >= 0 && !Settle())
        {
            return false;
        }

        if (scan.ChangesAt > 0 && isPlenary)
        {
            at = start;
            return Fail(OnlyChangeAfterChange);
        }

        previousWord = code;
        if (next == '.')
        {
            return ReadElement(word, code);
        }

        if (isSecond)
        {
            ResolveBody(word, code, number: 0, pointed: false);
        }

        if (next == '/' || IsEndOfPart(next))
        {
            return ReadPlainWord(word, text[start..at]);
        }

        if (IsDash(next) && code is SymbolWords.S or SymbolWords.Es)
        {
            return ReadSpecialSession(code);
        }

        NoteKind(word.Kind);
        if (char.IsAsciiDigit(next))
        {
            return CheckKnown(start) && ReadNumber() && ReadTail(afterWord: false);
        }

        return ReadTail(afterWord: true);
    }

    private bool ReadPlainWord(in SymbolWord word, ReadOnlySpan<char> letters)
    {
        isViews |= word.PlainKind == SymbolKind.Views;
        NoteKind(word.PlainKind);
        if (word.Code == 0 && scan.Session == 0 && IsSmallRoman(letters) && BodyKnown)
        {
            scan.Session = ToShort(RomanNumeral.Parse(letters));
            scan.SessionKind = SessionKind.Regular;
            hasNumber = true;
        }

        return true;
    }

    /// <summary>A word, a point and what it counts: <c>L.40</c>, <c>CN.16</c>, <c>SER.A</c>.</summary>
    private bool ReadElement(in SymbolWord word, ulong code)
    {
        at++;
        if ((uint)at < (uint)text.Length && !char.IsAsciiLetterOrDigit(text[at]))
        {
            SkipSpace();
        }

        if ((uint)at >= (uint)text.Length || !char.IsAsciiDigit(text[at]))
        {
            return ReadElementOfLetters();
        }

        var hadNumber = hasNumber;
        if (!ReadNumber())
        {
            return false;
        }

        var namesBody = isSecond && word.IsSubsidiary;
        if (isSecond)
        {
            ResolveBody(word, code, pending, pointed: true);
        }

        if (!BodyKnown && !word.IsCommonElement)
        {
            return Fail("expected an element that every body uses, such as L. or CRP., as the body is not known");
        }

        NoteKind(word.Kind);
        elementPending = !isViews;
        hasNumber = hadNumber || !namesBody;
        return ((uint)at < (uint)text.Length && text[at] == '/') || ReadTail(afterWord: false);
    }

    private bool ReadElementOfLetters()
    {
        var start = at;
        ReadLetters();
        if (at == start || !BodyKnown)
        {
            at = start;
            return Fail("expected a number after the point");
        }

        return at < text.Length && text[at] == '.'
            ? ReadElement(default, code: 0)
            : ReadTail(afterWord: true);
    }

    /// <summary>Decides what the second part says of the body.</summary>
    private void ResolveBody(in SymbolWord word, ulong code, int number, bool pointed)
    {
        if (isPlenary && !pointed && word.CanFollowOrgan)
        {
            return;
        }

        var row = SymbolBodies.Find(root, code, number);
        if (row == SymbolBodies.Unknown)
        {
            if (!isPlenary || (pointed && word.CanFollowOrganWithPoint && !word.IsSubsidiary))
            {
                return;
            }

            row = pointed && word.IsSubsidiary ? scan.BodyRow : SymbolBodies.Unknown;
        }

        scan.BodyRow = (byte)row;
        scan.BodyLength = (byte)at;
        isPlenary = false;
    }

    private bool ReadChange(int start, SymbolChangeKind change, char next)
    {
        if (scan.ChangesAt == 0)
        {
            scan.ChangesAt = (byte)start;
        }

        if (next != '.')
        {
            return change is SymbolChangeKind.Summary or SymbolChangeKind.Supplement
                || Fail("expected a point and a number after Add, Corr, Rev or Amend");
        }

        at++;
        SkipSpace();
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
        {
            return Fail("expected the number of the change");
        }

        return ReadDigits(out _, out _) && ReadRangeOfChange() && ReadTail(afterWord: true);
    }

    private bool ReadRangeOfChange()
    {
        while (at + 1 < text.Length && IsDash(text[at]) && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            if (!ReadDigits(out _, out _))
            {
                return false;
            }
        }

        return true;
    }
}
