namespace Wsis.Governance.Symbols;

/// <content>The elements that can follow in a part: letters, brackets, a hyphen and more.</content>
internal ref partial struct SymbolScanner
{
    /// <summary>The elements that can follow in a part: letters, brackets, a hyphen and more.</summary>
    private bool ReadTail(bool afterWord)
    {
        while (at < text.Length)
        {
            var next = text[at];
            if (next is '/' or '*')
            {
                return true;
            }

            var before = at;
            var read = next switch
            {
                '(' or '[' => ReadBracket(afterWord),
                ' ' or '\u00A0' or '\u202F' => ReadAfterSpace(afterWord),
                _ when char.IsAsciiLetter(next) => ReadTrailingLetters(afterWord),
                _ when IsDash(next) => ReadAfterDash(),
                '.' when BodyKnown && afterWord => ReadElement(at, default, code: 0) != Failed,
                _ when char.IsAsciiDigit(next) && BodyKnown && afterWord => ReadNumber(at) != Failed,
                _ => true,
            };

            if (!read || at == before)
            {
                return read;
            }

            afterWord &= !char.IsAsciiDigit(next);
        }

        return true;
    }

    private bool ReadAfterSpace(bool afterWord)
    {
        var start = at;
        SkipSpace();
        if (at >= text.Length)
        {
            return Fail("no space at the end");
        }

        if (text[at] is '(' or '[')
        {
            return true;
        }

        if (IsJointAt(start))
        {
            at = start;
            return true;
        }

        var continues = afterWord
            ? BodyKnown && !isSecond && char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetter(text[start - 1])
            : char.IsAsciiLetter(text[at]);
        return continues || Fail("no space here");
    }

    private bool ReadTrailingLetters(bool afterWord)
    {
        var start = at;
        ReadLetters();
        if (afterWord)
        {
            return BodyKnown || Fail("a slash: the body is not known");
        }

        if (at - start > 2 || IsAfterLetter(start))
        {
            at = start;
            return Fail("at most two letters after a number");
        }

        NoteLetters(ref scan, start, at - start, bracketed: false);
        return true;
    }

    private readonly bool IsAfterLetter(int start)
    {
        while (SymbolCharacters.IsSpace(text[start - 1]))
        {
            start--;
        }

        return char.IsAsciiLetter(text[start - 1]);
    }

    private bool ReadAfterDash()
    {
        if (IsJointAt(at))
        {
            return true;
        }

        at++;
        var start = at;
        ReadLetters();
        if (!ReadDigits(out _, out _))
        {
            return false;
        }

        if (at == start)
        {
            return Fail("a letter or a digit after the hyphen");
        }

        if (root == SymbolWords.Wsis && at - start == 1 && IsLanguageLetter(text[start]) && IsEndOfSymbol())
        {
            scan.Language = (byte)(text[start] & ~0x20);
        }
        else if (scan.LettersLength > 0 && !scan.LettersBracketed && start - 1 == scan.LettersAt + scan.LettersLength)
        {
            scan.LettersLength = (byte)(at - scan.LettersAt);
        }

        return true;
    }

    private bool ReadBracket(bool afterWord)
    {
        var open = at;
        var square = text[at] == '[';
        var end = EndOfBracket(text, open + 1);
        if (end == Failed || text[end] != (square ? ']' : ')'))
        {
            return FailInBracket(open, square);
        }

        at = end + 1;
        if (square && !afterWord)
        {
            NoteLetters(ref scan, open + 1, end - open - 1, bracketed: true);
        }
        else
        {
            hasNumber |= NoteBracket(ref scan, open + 1, text[(open + 1)..end], afterWord);
        }

        return true;
    }

    private bool FailInBracket(int open, bool square)
    {
        if (text[open..].IndexOf(square ? ']' : ')') < 0)
        {
            return Fail("a closing bracket");
        }

        var end = open + 1;
        while ((uint)end < (uint)text.Length && SymbolCharacters.IsInBracket(text[end]))
        {
            end++;
        }

        at = IsBlank(text[(open + 1)..end]) ? open + 1 : end;
        return Fail("letters, digits, points, hyphens or spaces in the bracket");
    }

    /// <returns>True for a session, which identifies a document even if there is no other number.</returns>
    private static bool NoteBracket(ref SymbolScan scan, int start, ReadOnlySpan<char> content, bool afterWord)
    {
        if (scan.Year == 0 && scan.Session == 0)
        {
            if (SymbolBracket.TryReadYear(content, out var year))
            {
                scan.Year = ToShort(year);
                return false;
            }

            if (scan.ChangesAt == 0
                && SymbolBracket.TryReadSession(content, afterWord, out var session, out var kind))
            {
                scan.Session = ToShort(session);
                scan.SessionKind = kind;
                return true;
            }
        }

        if (scan.ChangesAt == 0 && SymbolBracket.IsChange(content))
        {
            scan.ChangesAt = (byte)start;
        }
        else if (scan.BracketsLength == 0)
        {
            scan.BracketsAt = (byte)start;
            scan.BracketsLength = (byte)content.Length;
        }

        return false;
    }

    private static void NoteLetters(ref SymbolScan scan, int start, int length, bool bracketed)
    {
        if (scan.LettersLength == 0)
        {
            scan.LettersAt = (byte)start;
            scan.LettersLength = (byte)length;
            scan.LettersBracketed = bracketed;
        }
    }

    private void NoteKind(SymbolKind kind)
    {
        if (kind != SymbolKind.Document && !(isViews && kind != SymbolKind.Views))
        {
            scan.Kind = kind;
        }
    }

    private bool CheckKnown(int start)
    {
        if (BodyKnown)
        {
            return true;
        }

        at = start;
        return Fail("a word or a number: the body is not known");
    }

    private bool IsEndOfPart(char next) =>
        next is '/' or '*' || ((next is ';' or '|' or ' ' || IsDash(next)) && IsJointAt(at));

    /// <summary>True at the joint before another symbol. The length found last is kept: reading ends there.</summary>
    private bool IsJointAt(int place)
    {
        if (scan.Joint == 0 || place != jointAt)
        {
            jointAt = place;
            scan.Joint = (byte)SymbolJoint.LengthAt(text, place);
        }

        return scan.Joint > 0;
    }

    private readonly bool IsAtSlashOrEnd(int end) => (uint)end >= (uint)text.Length || text[end] == '/';

    private static short ToShort(int number) => number <= short.MaxValue ? (short)number : (short)0;

    /// <summary>A roman number as sessions have it; <c>L</c> alone is an element.</summary>
    private static bool IsSmallRoman(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if ((letter & ~0x20) is not ('I' or 'V' or 'X' or 'L'))
            {
                return false;
            }
        }

        return letters.Length > 1 || (letters[0] & ~0x20) != 'L';
    }

    private bool IsEndOfSymbol() => at == text.Length || text[at] == '*' || IsJointAt(at);

    private static bool IsLanguageLetter(char letter) => (letter & ~0x20) is 'A' or 'C' or 'E' or 'F' or 'R' or 'S';

    private static bool IsUpper(ReadOnlySpan<char> letters) => SymbolCharacters.AreCapitals(letters);

    private static bool IsDash(char character) => character == '-' || SymbolCharacters.IsOtherDash(character);

    private void SkipSpace()
    {
        while (at < text.Length && SymbolCharacters.IsSpace(text[at]))
        {
            at++;
        }
    }
}
