using System.Runtime.CompilerServices;

namespace Wsis.Governance.Values;

/// <summary>
/// The one scanner of document symbols: a single pass over the characters, part by part, that keeps the few numbers whose
/// meaning depends on what follows (<c>60</c> is a session in <c>A/60/687</c> and a number in <c>A/60</c>).
/// </summary>
internal ref struct SymbolScanner
{
    /// <summary>Longest text that is read: several times the longest real joint symbol.</summary>
    public const int MostCharacters = 240;

    private const int MostDigits = 9;

    private readonly ReadOnlySpan<char> text;
    private int at;
    private ref SymbolScan scan;
    private ParseFault fault;

    // The number read last, as long as it is open whether it is session, year or number.
    private int pending;
    private int pendingLast;
    private byte pendingDigits;
    private bool elementPending;
    private bool hasNumber;
    private bool isPlenary;
    private bool isViews;
    private bool settled;
    private ulong root;
    private ulong previousWord;

    private SymbolScanner(ReadOnlySpan<char> text, ref SymbolScan scan)
    {
        this.text = text;
        this.scan = ref scan;
    }

    /// <summary>Reads the first symbol of a text, up to its end or to a joint.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out SymbolScan scan, out ParseFault fault)
    {
        scan = default;
        if (text.Length > MostCharacters)
        {
            fault = new ParseFault(MostCharacters, "a symbol has at most 240 characters");
            return false;
        }

        var scanner = new SymbolScanner(text, ref scan);
        var read = scanner.Read();
        fault = scanner.fault;
        return read;
    }

    /// <summary>Reads the symbols that follow the first one.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where the first symbol ends.</param>
    /// <param name="fault">Why they are none.</param>
    public static bool TryScanJoined(ReadOnlySpan<char> text, int from, out ParseFault fault)
    {
        while (from < text.Length)
        {
            from += SymbolJoint.LengthAt(text, from);
            if (!TryScan(text[from..], out var scan, out fault))
            {
                fault = fault with { At = fault.At + from };
                return false;
            }

            from += scan.Length;
        }

        fault = default;
        return true;
    }

    private bool Read()
    {
        if (!ReadBody())
        {
            return false;
        }

        while (at < text.Length && text[at] == '/')
        {
            at++;
            if (!ReadPart())
            {
                return false;
            }
        }

        return Finish();
    }

    private bool Finish()
    {
        while (at < text.Length && text[at] == '*')
        {
            at++;
        }

        if (at < text.Length && SymbolJoint.LengthAt(text, at) == 0)
        {
            return Fail("expected a slash, a bracket, a joint before another symbol, or the end");
        }

        if (!hasNumber)
        {
            return Fail("expected a number: this names a body or a kind of document, not one document");
        }

        if (pending >= 0)
        {
            scan.Number = pending;
            scan.LastNumber = pendingLast;
        }

        scan.Length = at;
        return true;
    }

    private bool ReadBody()
    {
        var start = at;
        root = ReadLetters();
        if (at == start)
        {
            return Fail("expected the letters of a body, as in A/ or E/CN.16/");
        }

        pending = -1;
        scan.BodyRow = SymbolBodies.Find(root, 0);
        if (scan.BodyRow == SymbolBodies.Unknown && !IsUpper(text[start..at]))
        {
            at = start;
            return Fail("expected a known body, or an unknown one in capitals");
        }

        if (at < text.Length && text[at] != '/' && !ReadRestOfFirstPart())
        {
            return false;
        }

        scan.BodyLength = at;
        if (at >= text.Length || text[at] != '/')
        {
            return Fail("expected a slash after the body");
        }

        isPlenary = scan.BodyRow != SymbolBodies.Unknown && SymbolBodies.IsClosed(scan.BodyRow);
        if (scan.BodyRow != SymbolBodies.Unknown && SymbolBodies.HasChildren(scan.BodyRow))
        {
            ReadSecondPartOfBody();
        }

        return true;
    }

    /// <summary>What follows the letters of the first part: <c>WSIS-05</c>, <c>GEGN.2</c>, <c>ICC-ASP</c>.</summary>
    private bool ReadRestOfFirstPart()
    {
        if (root == SymbolWords.Wsis && IsDash(text[at]))
        {
            at++;
            var start = at;
            if (!ReadDigits(out var year, out var digits))
            {
                return false;
            }

            scan.Year = digits == 2 ? 2000 + year : digits == 4 ? year : 0;
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

        if (scan.BodyRow == SymbolBodies.Unknown && text[at] == '-')
        {
            at++;
            var start = at;
            ReadLetters();
            return at > start || Fail("expected letters of the body");
        }

        return true;
    }

    private void ReadSecondPartOfBody()
    {
        var end = at + 1;
        var code = 0ul;
        var name = 0ul;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '.'))
        {
            name = text[end] == '.' ? code : name;
            code = SymbolBodies.Append(code, text[end]);
            end++;
        }

        var row = SymbolBodies.Find(root, code);
        if (row != SymbolBodies.Unknown)
        {
            scan.BodyRow = row;
            scan.BodyLength = end;
            isPlenary = false;
        }
        else if (isPlenary && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]))
        {
            CheckSecondPart(code, name, end);
        }
    }

    private void CheckSecondPart(ulong code, ulong name, int end)
    {
        if (name != 0)
        {
            if (!SymbolWords.CanFollowOrganWithPoint(name))
            {
                scan.BodyRow = SymbolBodies.Unknown;
                isPlenary = false;
            }
            else if (SymbolWords.IsSubsidiary(name))
            {
                scan.BodyLength = end;
                isPlenary = false;
            }
        }
        else if (!SymbolWords.CanFollowOrgan(code))
        {
            scan.BodyRow = SymbolBodies.Unknown;
            isPlenary = false;
        }
    }

    private bool ReadPart()
    {
        if (at >= text.Length)
        {
            return Fail("expected a part after the slash");
        }

        var first = text[at];
        if (char.IsAsciiDigit(first))
        {
            return ReadNumberPart();
        }

        if (char.IsAsciiLetter(first))
        {
            return ReadWordPart();
        }

        return first is '(' or '['
            ? ReadBracket(afterWord: true) && ReadTail(afterWord: true)
            : Fail("expected a letter, a digit or an opening bracket");
    }

    private bool ReadNumberPart()
    {
        if (!Settle())
        {
            return false;
        }

        if (scan.ChangesAt > 0 && isPlenary)
        {
            return Fail("expected nothing but a change of text after a change of text");
        }

        return ReadNumber() && ReadTail(afterWord: false);
    }

    /// <summary>A number, perhaps the first of a range or list.</summary>
    private bool ReadNumber()
    {
        if (!ReadDigits(out pending, out var digits))
        {
            return false;
        }

        pendingLast = pending;
        pendingDigits = (byte)digits;
        elementPending = false;
        hasNumber = true;
        if (isViews && scan.Number > 0)
        {
            scan.Year = pending;
            pending = -1;
        }
        else if (at < text.Length && text[at] is not '/' and not '(')
        {
            return ReadRange();
        }

        return true;
    }

    private bool ReadRange()
    {
        while (at + 1 < text.Length && (text[at] is ',' or '&' || IsDash(text[at])) && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            if (!ReadDigits(out pendingLast, out _))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadWordPart()
    {
        var start = at;
        var word = ReadLetters();
        var next = at < text.Length ? text[at] : '/';
        var change = SymbolWords.ChangeOf(word);
        if (change != SymbolChangeKind.None && (next == '.' || change == SymbolChangeKind.Summary || IsEndOfPart(next)))
        {
            return ReadChange(start, change, next);
        }

        if (!Settle())
        {
            return false;
        }

        if (scan.ChangesAt > 0 && isPlenary)
        {
            at = start;
            return Fail("expected nothing but a change of text after a change of text");
        }

        previousWord = word;
        if (next == '.')
        {
            return ReadElement(word);
        }

        if (IsEndOfPart(next))
        {
            return ReadPlainWord(word, text[start..at]);
        }

        if (IsDash(next) && word is SymbolWords.S or SymbolWords.Es && SymbolJoint.LengthAt(text, at) == 0)
        {
            return ReadSpecialSession(word);
        }

        NoteKind(SymbolWords.KindOf(word));
        if (char.IsAsciiDigit(next))
        {
            return CheckKnown(start) && ReadNumber() && ReadTail(afterWord: false);
        }

        return ReadTail(afterWord: true);
    }

    private bool ReadPlainWord(ulong word, ReadOnlySpan<char> letters)
    {
        var kind = SymbolWords.PlainKindOf(word);
        if (kind == SymbolKind.Views)
        {
            isViews = true;
        }

        NoteKind(kind);
        if (kind == SymbolKind.Document && scan.Session == 0 && IsSmallRoman(letters) && BodyKnown)
        {
            scan.Session = RomanNumeral.Parse(letters);
            scan.SessionKind = SessionKind.Regular;
            hasNumber = true;
        }

        return true;
    }

    /// <summary><c>S-23</c>, <c>ES-10</c>.</summary>
    private bool ReadSpecialSession(ulong word)
    {
        at++;
        var start = at;
        if (!ReadDigits(out var session, out var digits))
        {
            return false;
        }

        if (digits == 0)
        {
            ReadLetters();
            session = RomanNumeral.Parse(text[start..at]);
        }

        if (session == 0)
        {
            at = start;
            return Fail("expected the number of a special session");
        }

        scan.Session = session;
        scan.SessionKind = word == SymbolWords.S ? SessionKind.Special : SessionKind.EmergencySpecial;
        settled = true;
        return ReadTail(afterWord: true);
    }

    /// <summary>A word, a point and what it counts: <c>L.40</c>, <c>CN.16</c>, <c>SER.A</c>.</summary>
    private bool ReadElement(ulong word)
    {
        at++;
        SkipSpace();
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (!BodyKnown && !SymbolWords.IsCommonElement(word))
            {
                return Fail("expected an element that every body uses, such as L. or CRP., as the body is not known");
            }

            var hadNumber = hasNumber;
            if (!ReadNumber())
            {
                return false;
            }

            NoteKind(SymbolWords.KindOf(word));
            elementPending = !isViews;
            hasNumber = hadNumber || !(SymbolWords.IsSubsidiary(word) && at <= scan.BodyLength);
            return ReadTail(afterWord: false);
        }

        var start = at;
        ReadLetters();
        if (at == start || !BodyKnown)
        {
            at = start;
            return Fail("expected a number after the point");
        }

        if (at < text.Length && text[at] == '.')
        {
            return ReadElement(0);
        }

        return ReadTail(afterWord: true);
    }

    private bool ReadChange(int start, SymbolChangeKind change, char next)
    {
        if (scan.ChangesAt == 0)
        {
            scan.ChangesAt = start;
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

    /// <summary>What can follow within a part: letters, brackets, a hyphen and more.</summary>
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
                '.' when BodyKnown && afterWord => ReadElement(0),
                _ when char.IsAsciiDigit(next) && BodyKnown && afterWord => ReadTrailingDigits(),
                _ => true,
            };

            if (!read || at == before)
            {
                return read;
            }
        }

        return true;
    }

    private bool ReadTrailingDigits() => ReadDigits(out _, out _);

    private bool ReadAfterSpace(bool afterWord)
    {
        var start = at;
        SkipSpace();
        if (at >= text.Length)
        {
            return Fail("expected no space at the end");
        }

        if (text[at] is '(' or '[')
        {
            return true;
        }

        if (SymbolJoint.LengthAt(text, start) > 0)
        {
            at = start;
            return true;
        }

        var continues = afterWord
            ? BodyKnown && char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetter(text[start - 1])
            : char.IsAsciiLetter(text[at]);
        return continues || Fail("expected no space here");
    }

    private bool ReadTrailingLetters(bool afterWord)
    {
        var start = at;
        ReadLetters();
        if (afterWord)
        {
            return BodyKnown || Fail("expected a slash: the body is not known");
        }

        if (at - start > 2)
        {
            at = start;
            return Fail("expected at most two letters after a number");
        }

        NoteLetters(start, at - start, bracketed: false);
        return true;
    }

    private bool ReadAfterDash()
    {
        if (SymbolJoint.LengthAt(text, at) > 0)
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
            return Fail("expected a letter or a digit after the hyphen");
        }

        if (root == SymbolWords.Wsis && at == text.Length && at - start == 1 && IsLanguageLetter(text[start]))
        {
            scan.Language = (char)(text[start] & ~0x20);
        }
        else if (scan.LettersLength > 0 && !scan.LettersBracketed && start - 1 == scan.LettersAt + scan.LettersLength)
        {
            scan.LettersLength = at - scan.LettersAt;
        }

        return true;
    }

    private bool ReadBracket(bool afterWord)
    {
        var open = at;
        var square = text[at] == '[';
        var close = text[at..].IndexOf(square ? ']' : ')');
        if (close < 0)
        {
            return Fail("expected a closing bracket");
        }

        var content = text.Slice(open + 1, close - 1);
        var wrong = content.IndexOfAnyExcept(SymbolCharacters.InBrackets);
        if (wrong >= 0 || content.IsEmpty)
        {
            at = open + 1 + Math.Max(wrong, 0);
            return Fail("expected letters, digits, points, hyphens or spaces in the bracket");
        }

        at = open + close + 1;
        if (square && !afterWord)
        {
            NoteLetters(open + 1, content.Length, bracketed: true);
        }
        else
        {
            NoteBracket(open + 1, content, afterWord);
        }

        return true;
    }

    private void NoteBracket(int start, ReadOnlySpan<char> content, bool afterWord)
    {
        if (scan.Session == 0 && scan.Year == 0 && scan.ChangesAt == 0
            && SymbolBracket.TryReadSession(content, afterWord, out var session, out var kind))
        {
            scan.Session = session;
            scan.SessionKind = kind;
            hasNumber = true;
        }
        else if (scan.Year == 0 && scan.Session == 0 && SymbolBracket.TryReadYear(content, out var year))
        {
            scan.Year = year;
        }
        else if (scan.ChangesAt == 0 && SymbolBracket.IsChange(content))
        {
            scan.ChangesAt = start;
        }
        else if (scan.BracketsLength == 0)
        {
            scan.BracketsAt = start;
            scan.BracketsLength = content.Length;
        }
    }

    private void NoteLetters(int start, int length, bool bracketed)
    {
        if (scan.LettersLength == 0)
        {
            scan.LettersAt = start;
            scan.LettersLength = length;
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

    /// <summary>Decides what the pending number was, now that more than a change follows it.</summary>
    private bool Settle()
    {
        if (pending < 0)
        {
            return true;
        }

        var number = pending;
        pending = -1;
        if (isViews)
        {
            scan.Number = number;
            scan.LastNumber = pendingLast;
            return true;
        }

        if (pendingDigits == 4 && number is >= 1946 and <= 2100)
        {
            scan.Year = number;
        }
        else if (elementPending)
        {
            if (previousWord == SymbolWords.Wp)
            {
                scan.Kind = SymbolKind.Document;
            }

            return !isPlenary || SymbolWords.IsSubsidiary(previousWord)
                || Fail("expected nothing but a change of text after the number");
        }
        else if (isPlenary && (settled || pendingDigits > 3))
        {
            return Fail("expected nothing but a change of text after the number");
        }
        else if (scan.Session == 0 && pendingDigits <= 3)
        {
            NoteSession(number);
        }

        if (isPlenary && settled)
        {
            return Fail("expected nothing but a change of text after the number");
        }

        settled = true;
        return true;
    }

    /// <summary>The Commission for Western Asia writes its years in two digits after the code of a division.</summary>
    private void NoteSession(int number)
    {
        if (pendingDigits == 2 && number >= 70 && previousWord != 0 && SymbolBodies.IsWesternAsia(scan.BodyRow))
        {
            scan.Year = 1900 + number;
        }
        else
        {
            scan.Session = number;
            scan.SessionKind = SessionKind.Regular;
        }
    }

    private readonly bool BodyKnown => scan.BodyRow != SymbolBodies.Unknown;

    private bool CheckKnown(int start)
    {
        if (BodyKnown)
        {
            return true;
        }

        at = start;
        return Fail("expected a word or a number: the body is not known");
    }

    private readonly bool IsEndOfPart(char next) =>
        next is '/' or '*' || (next is ';' or '|' or ' ' && SymbolJoint.LengthAt(text, at) > 0)
        || (IsDash(next) && SymbolJoint.LengthAt(text, at) > 0);

    private static bool IsSmallRoman(ReadOnlySpan<char> letters) =>
        letters.IndexOfAnyExcept("IVXivx") < 0 || (letters.Length > 1 && letters.IndexOfAnyExcept("IVXLivxl") < 0);

    private static bool IsLanguageLetter(char letter) => (letter & ~0x20) is 'A' or 'C' or 'E' or 'F' or 'R' or 'S';

    private static bool IsUpper(ReadOnlySpan<char> letters) => !letters.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsDash(char character) => character == '-' || SymbolCharacters.IsOtherDash(character);

    private void SkipSpace()
    {
        while (at < text.Length && SymbolCharacters.IsSpace(text[at]))
        {
            at++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadLetters()
    {
        var code = 0ul;
        var position = at;
        while ((uint)position < (uint)text.Length && char.IsAsciiLetter(text[position]))
        {
            code = SymbolBodies.Append(code, text[position]);
            position++;
        }

        at = position;
        return code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ReadDigits(out int value, out int digits)
    {
        value = 0;
        var position = at;
        while ((uint)position < (uint)text.Length && char.IsAsciiDigit(text[position]))
        {
            value = unchecked((value * 10) + (text[position] - '0'));
            position++;
        }

        digits = position - at;
        if (digits > MostDigits)
        {
            at += MostDigits;
            return Fail("expected a number of at most nine digits");
        }

        at = position;
        return true;
    }

    private bool Fail(string reason)
    {
        fault = new ParseFault(at, reason);
        return false;
    }
}
