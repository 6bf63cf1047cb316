using System.Runtime.CompilerServices;

namespace Wsis.Governance.Symbols;

/// <content>The most frequent elements after a number in its part, read if the text alone decides them. Whatever cannot
/// be is left to the methods that read anything.</content>
internal ref partial struct SymbolScanner
{
    /// <summary>Reads what most often follows a number within its part: letters, a bracket, a range.</summary>
    /// <returns>Where that ends; the place itself where something else is there.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPlainTail(ReadOnlySpan<char> text, int at, ref SymbolScan scan)
    {
        var next = text[at];
        if (char.IsAsciiLetter(next))
        {
            return ReadPlainLetters(text, at, ref scan);
        }

        if (next == '-')
        {
            return ReadPlainRange(text, at, ref scan);
        }

        var open = next == ' ' && (uint)(at + 1) < (uint)text.Length ? at + 1 : at;
        if (text[open] == '(')
        {
            var close = EndOfBracket(text, open + 1);
            if (close == Failed || text[close] != ')')
            {
                return at;
            }

            NoteBracket(ref scan, open + 1, text[(open + 1)..close], afterWord: false);
            at = close + 1;
        }

        if ((uint)at < (uint)text.Length && text[at] == '['
            && EndOfBracket(text, at + 1) is not Failed and var end && text[end] == ']')
        {
            NoteLetters(ref scan, at + 1, end - at - 1, bracketed: true);
            at = end + 1;
        }

        return at;
    }

    /// <summary>One or two letters, and perhaps another to the end: <c>A-B</c>.</summary>
    private static int ReadPlainLetters(ReadOnlySpan<char> text, int at, ref SymbolScan scan)
    {
        var end = EndOfLetters(text, at);
        if (end - at > 2)
        {
            return at;
        }

        if ((uint)end < (uint)text.Length && text[end] == '-' && text.Length - end == 2
            && char.IsAsciiLetter(text[end + 1]))
        {
            end += 2;
        }

        NoteLetters(ref scan, at, end - at, bracketed: false);
        return end;
    }

    private static int ReadPlainRange(ReadOnlySpan<char> text, int at, ref SymbolScan scan)
    {
        var end = at + 1;
        var value = 0;
        while ((uint)end < (uint)text.Length && char.IsAsciiDigit(text[end]))
        {
            value = unchecked((value * 10) + text[end] - '0');
            end++;
        }

        if (end - at - 1 is 0 or > MaxDigits || scan.Number > 0)
        {
            return at;
        }

        scan.LastNumber = value;
        return end;
    }

    /// <summary>The elements after <c>S</c> or <c>ES</c>: a hyphen, the number of a session, a slash
    /// or the end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPlainSession(ReadOnlySpan<char> text, int at, ref SymbolScan scan, ulong word)
    {
        var end = at + 1;
        var value = 0;
        while ((uint)end < (uint)text.Length && char.IsAsciiDigit(text[end]))
        {
            value = unchecked((value * 10) + text[end] - '0');
            end++;
        }

        if (text[at] != '-' || end - at - 1 > 4 || value == 0 || ((uint)end < (uint)text.Length && text[end] != '/'))
        {
            return Failed;
        }

        scan.Session = (short)value;
        scan.SessionKind = word == SymbolWords.S ? SessionKind.Special : SessionKind.EmergencySpecial;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfDigits(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        while ((uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]))
        {
            value = unchecked((value * 10) + text[at] - '0');
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsEndOfPart(ReadOnlySpan<char> text, int at) =>
        (uint)at >= (uint)text.Length || text[at] == '/';

    private static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        while ((uint)at < (uint)text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first character that cannot be in a bracket, or <see cref="Failed"/> where the text ends or only
    /// spaces are before it.</summary>
    private static int EndOfBracket(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while ((uint)end < (uint)text.Length && SymbolCharacters.IsInBracket(text[end]))
        {
            end++;
        }

        return end < text.Length && (char.IsAsciiLetterOrDigit(text[end - 1]) || !IsBlank(text[start..end]))
            ? end
            : Failed;
    }

    private static bool IsBlank(ReadOnlySpan<char> content)
    {
        foreach (var character in content)
        {
            if (!SymbolCharacters.IsSpace(character))
            {
                return false;
            }
        }

        return true;
    }
}
