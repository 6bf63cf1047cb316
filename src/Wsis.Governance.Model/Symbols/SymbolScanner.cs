using System.Runtime.CompilerServices;

namespace Wsis.Governance.Symbols;

/// <summary>
/// The one scanner of document symbols: a single pass over the characters, part by part, that keeps the few numbers
/// whose meaning depends on what follows (<c>60</c> is a session in <c>A/60/687</c> and a number in <c>A/60</c>).
/// </summary>
/// <remarks>Plain symbols are read in one loop over local variables, in a file of its own, because reading symbols is
/// much of reading records. This file and the others read whatever else there is, and what plain reading has
/// begun.</remarks>
internal ref partial struct SymbolScanner
{
    /// <summary>Longest text that is read: several times the longest real joint symbol.</summary>
    public const int MaxCharacters = 240;

    private const int MaxDigits = 9;

    // The value returned when nothing could be read, by methods that return their end. The others leave the end in the
    // field: it costs time, because the processor has to wait for what was just written to it.
    private const int Failed = -1;

    // The second part says nothing of the body.
    private const int Unresolved = -1;

    private const string OnlySuffixAfterNumber =
        "the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol";
    private const string OnlySuffixAfterSuffix = "the end, or another suffix such as Add.1 or Corr.1";
    // The General Assembly, the Security Council and the Economic and Social Council first met in 1946.
    private const string SessionOrYear = "a session of at most three digits, or a year from 1946 to 2100";
    private const string ShorterNumber = "a number of at most nine digits";

    private readonly ReadOnlySpan<char> text;
    private readonly ref SymbolScan scan;
    private int at;
    private int jointAt;
    private ulong root;
    private ulong previousWord;
    private string? reason;

    // The number read last, as long as it is open whether it is session, year or number; and one that was neither.
    private int pending;
    private int pendingLast;
    private int pendingDigits;
    private int spare;

    private bool elementPending;
    private bool hasNumber;
    private bool isPlenary;
    private bool isSecond;
    private bool isViews;
    private bool settled;

    private SymbolScanner(ReadOnlySpan<char> text, ref SymbolScan scan)
    {
        this.text = text;
        this.scan = ref scan;
        pending = -1;
    }

    private readonly bool BodyKnown => scan.BodyRow != SymbolBodies.Unknown;

    /// <summary>The same from the beginning without plain reading: slower, and for any text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool TryScanUnusual(ReadOnlySpan<char> text, ref SymbolScan scan, out ParseError error)
    {
        if (text.Length > MaxCharacters)
        {
            error = new ParseError(MaxCharacters, "the end, as a symbol has no more than 240 characters");
            return false;
        }

        var scanner = new SymbolScanner(text, ref scan);
        return scanner.TryReadRest(scanner.ReadBody(), out error);
    }

    /// <summary>Continues after a slash, or after a number.</summary>
    private bool TryReadRest(int position, out ParseError error)
    {
        if (position > 0 && position < text.Length && text[position] != '/')
        {
            at = position;
            position = EndAfter((!char.IsAsciiDigit(text[position - 1]) || ReadRange()) && ReadTail(afterWord: false));
        }

        var read = ReadParts(position) && Finish();
        error = read ? default : new ParseError(at, reason!);
        return read;
    }

    /// <returns>Where the body ends.</returns>
    private int ReadBody()
    {
        var characters = text;
        var end = 0;
        var code = 0ul;
        while ((uint)end < (uint)characters.Length && char.IsAsciiLetter(characters[end]))
        {
            code = SymbolBodies.Append(code, characters[end]);
            end++;
        }

        at = end;
        root = code;
        var row = SymbolBodies.Find(code);
        if (row == SymbolBodies.Unknown || (uint)end >= (uint)characters.Length || characters[end] != '/')
        {
            if (!ReadUnusualBody(row))
            {
                return Failed;
            }

            end = at;
        }

        scan.BodyRow = (byte)row;
        scan.BodyLength = (byte)end;
        isPlenary = SymbolBodies.IsClosed(row);
        isSecond = SymbolBodies.HasChildren(row);
        return end;
    }

    private bool ReadUnusualBody(int row)
    {
        if (at == 0)
        {
            return Fail("the letters of a body, as in A/ or E/CN.16/");
        }

        if (row == SymbolBodies.Unknown && !IsUpper(text[..at]))
        {
            at = 0;
            return Fail("the letters of a known body, as in A/ or E/CN.16/, or other letters in capitals");
        }

        if (at < text.Length && text[at] != '/' && !ReadRestOfFirstPart(row))
        {
            return false;
        }

        return (at < text.Length && text[at] == '/') || Fail("a slash after the body");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ReadParts(int position)
    {
        if (position == Failed)
        {
            return false;
        }

        var characters = text;
        while ((uint)position < (uint)characters.Length && characters[position] == '/')
        {
            position++;
            var first = (uint)position < (uint)characters.Length ? characters[position] : '/';
            if (!char.IsAsciiDigit(first))
            {
                position = char.IsAsciiLetter(first) ? ReadWordPart(position) : ReadBracketPart(position, first);
                if (position == Failed)
                {
                    return false;
                }

                isSecond = false;
                continue;
            }

            var value = first - '0';
            var end = position + 1;
            while ((uint)end < (uint)characters.Length && char.IsAsciiDigit(characters[end]))
            {
                value = unchecked((value * 10) + characters[end] - '0');
                end++;
            }

            at = position;
            if ((pending >= 0 && !Settle()) || (scan.ChangesAt > 0 && isPlenary && !Fail(OnlySuffixAfterSuffix)))
            {
                return false;
            }

            isSecond = false;
            if (((uint)end < (uint)characters.Length && characters[end] != '/')
                || end - position > MaxDigits || isViews)
            {
                position = ReadNumber(position);
                if (position == Failed || !ReadTail(afterWord: false))
                {
                    return false;
                }

                position = at;
                continue;
            }

            (pending, pendingLast, pendingDigits) = (value, value, end - position);
            elementPending = false;
            hasNumber = true;
            position = end;
        }

        at = position;
        return true;
    }

    private int ReadBracketPart(int start, char first)
    {
        at = start;
        return EndAfter(first is '(' or '['
            ? (first == '(' || pending < 0 || Settle()) && ReadBracket(afterWord: true) && ReadTail(afterWord: true)
            : Fail("a letter, a digit or an opening bracket"));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Finish()
    {
        if ((at < text.Length && !IsAtEnd()) || !hasNumber)
        {
            return Fail(hasNumber
                ? "a slash, a bracket, the end, or a hyphen before a second symbol"
                : "a number: this names a body or a kind of document, not one document");
        }

        if (pending >= 0 && spare == 0)
        {
            scan.Number = pending;
            scan.LastNumber = pendingLast;
        }
        else if (spare > 0)
        {
            UseSpare(ref scan, spare, pending, pendingLast);
        }

        scan.Length = (byte)at;
        return true;
    }

    /// <summary>Passes over asterisks. True at the end, and at the joint before another symbol.</summary>
    private bool IsAtEnd()
    {
        while (at < text.Length && text[at] == '*')
        {
            at++;
        }

        return at == text.Length || IsJointAt(at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadLetters()
    {
        var characters = text;
        var position = at;
        var code = 0ul;
        while ((uint)position < (uint)characters.Length && char.IsAsciiLetter(characters[position]))
        {
            code = SymbolBodies.Append(code, characters[position]);
            position++;
        }

        at = position;
        return code;
    }

    /// <summary>The current position, or <see cref="Failed"/>.</summary>
    private readonly int EndAfter(bool isRead) => isRead ? at : Failed;

    private bool Fail(string what)
    {
        reason = what;
        return false;
    }
}
