using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <content>Words, dotted elements and changes.</content>
internal ref partial struct SymbolScanner
{
    /// <summary>The elements after the letters of the first part:
    /// <c>WSIS-05</c>, <c>GEGN.2</c>, <c>ICC-ASP</c>.</summary>
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

            return at > start || Fail("the year or phase of the Summit");
        }

        if (root == SymbolWords.Gegn && text[at] == '.')
        {
            at++;
            return ReadDigits(out _, out var digits) && (digits > 0 || Fail("the number of the group"));
        }

        if (row == SymbolBodies.Unknown && text[at] == '-')
        {
            at++;
            var start = at;
            ReadLetters();
            return at > start || Fail("letters of the body");
        }

        return true;
    }

    private int ReadWordPart(int start)
    {
        var characters = text;
        var end = start;
        var code = 0ul;
        while ((uint)end < (uint)characters.Length && char.IsAsciiLetter(characters[end]))
        {
            code = SymbolBodies.Append(code, characters[end]);
            end++;
        }

        at = end;
        var next = (uint)end < (uint)characters.Length ? characters[end] : '/';
        ref readonly var word = ref SymbolWords.Find(code);
        if (word.Change != SymbolSuffixKind.None
            && (next == '.' || word.Change == SymbolSuffixKind.Summary || IsEndOfPart(next)))
        {
            return ReadChange(start, end, word.Change, next);
        }

        if (pending >= 0 && !Settle())
        {
            return Failed;
        }

        if (scan.ChangesAt > 0 && isPlenary)
        {
            at = start;
            return EndAfter(Fail(OnlySuffixAfterSuffix));
        }

        previousWord = code;
        if (next == '.')
        {
            return ReadElement(end, word, code);
        }

        if (isSecond)
        {
            ResolveBody(end, word, code, number: 0, pointed: false);
        }

        if (next == '/' || IsEndOfPart(next))
        {
            ReadPlainWord(word, characters[start..end]);
            return end;
        }

        return EndAfter(ReadUnusualWord(start, word, code, next));
    }

    /// <summary>A word with something other than a slash or a point after it.</summary>
    private bool ReadUnusualWord(int start, in SymbolWord word, ulong code, char next)
    {
        if (IsDash(next) && code is SymbolWords.S or SymbolWords.Es)
        {
            return ReadSpecialSession(code);
        }

        NoteKind(word.Kind);
        if (char.IsAsciiDigit(next))
        {
            return CheckKnown(start) && ReadNumber(at) != Failed && ReadTail(afterWord: false);
        }

        return ReadTail(afterWord: true);
    }

    private void ReadPlainWord(in SymbolWord word, ReadOnlySpan<char> letters)
    {
        isViews |= word.PlainKind == SymbolKind.Views;
        NoteKind(word.PlainKind);
        if (word.Code == 0 && scan.Session == 0 && IsSmallRoman(letters) && BodyKnown)
        {
            scan.Session = ToShort(RomanNumeral.Parse(letters));
            scan.SessionKind = SessionKind.Regular;
            hasNumber = true;
        }
    }

    /// <summary>A word, a point and what it counts: <c>L.40</c>, <c>CN.16</c>, <c>SER.A</c>.</summary>
    /// <param name="point">The position of the point.</param>
    /// <param name="word">The word before it.</param>
    /// <param name="code">The code of its letters.</param>
    private int ReadElement(int point, in SymbolWord word, ulong code)
    {
        var start = point + 1;
        if ((uint)start >= (uint)text.Length || !char.IsAsciiDigit(text[start]))
        {
            at = start;
            SkipSpace();
            start = at;
            if ((uint)start >= (uint)text.Length || !char.IsAsciiDigit(text[start]))
            {
                return EndAfter(ReadElementOfLetters());
            }
        }

        var hadNumber = hasNumber;
        var end = ReadNumber(start);
        if (end == Failed)
        {
            return Failed;
        }

        var namesBody = isSecond && word.IsSubsidiary;
        if (isSecond)
        {
            ResolveBody(end, word, code, pending, pointed: true);
        }

        if (!BodyKnown && !word.IsCommonElement)
        {
            return EndAfter(
                Fail("an element that every body uses, such as L. or CRP., as the body is not known"));
        }

        NoteKind(word.Kind);
        elementPending = !isViews;
        hasNumber = hadNumber || !namesBody;
        return IsAtSlashOrEnd(end) ? end : EndAfter(ReadTail(afterWord: false));
    }

    private bool ReadElementOfLetters()
    {
        var start = at;
        ReadLetters();
        if (at == start || !BodyKnown)
        {
            at = start;
            return Fail("a number after the point");
        }

        return at < text.Length && text[at] == '.'
            ? ReadElement(at, default, code: 0) != Failed
            : ReadTail(afterWord: true);
    }

    /// <summary>Decides what the second part says of the body.</summary>
    private void ResolveBody(int end, in SymbolWord word, ulong code, int number, bool pointed)
    {
        if (ResolveBody(scan.BodyRow, root, code, number, isPlenary, pointed, word) is >= 0 and var row)
        {
            scan.BodyRow = (byte)row;
            scan.BodyLength = (byte)end;
            isPlenary = false;
        }
    }

    /// <summary>The row of the body that the second part names, or <see cref="Unresolved"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ResolveBody(
        int row, ulong root, ulong code, int number, bool isPlenary, bool pointed, in SymbolWord word)
    {
        if (isPlenary && !pointed && word.CanFollowOrgan)
        {
            return Unresolved;
        }

        var second = SymbolBodies.Find(root, code, number);
        if (second != SymbolBodies.Unknown)
        {
            return second;
        }

        if (!isPlenary || (pointed && word.CanFollowOrganWithPoint && !word.IsSubsidiary))
        {
            return Unresolved;
        }

        return pointed && word.IsSubsidiary ? row : SymbolBodies.Unknown;
    }

    private int ReadChange(int start, int end, SymbolSuffixKind change, char next)
    {
        if (scan.ChangesAt == 0)
        {
            scan.ChangesAt = (byte)start;
        }

        if (next != '.')
        {
            return EndAfter(change is SymbolSuffixKind.Summary or SymbolSuffixKind.Supplement
                || Fail("a point and a number after Add, Corr, Rev or Amend"));
        }

        var characters = text;
        var number = end + 1;
        end = number;
        while ((uint)end < (uint)characters.Length && char.IsAsciiDigit(characters[end]))
        {
            end++;
        }

        at = number;
        return end - number is > 0 and <= MaxDigits && IsAtSlashOrEnd(end)
            ? end
            : EndAfter(ReadUnusualChange());
    }

    /// <summary>A change with a space after its point, or more than digits.</summary>
    private bool ReadUnusualChange()
    {
        SkipSpace();
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
        {
            return Fail("the number of the change");
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
