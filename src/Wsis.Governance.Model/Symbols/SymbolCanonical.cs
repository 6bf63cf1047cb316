using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <summary>
/// The canonical form of a symbol. It follows from the key alone (capitals, no spaces, ASCII hyphens, no asterisk), so
/// that two printings of one symbol have one canonical form.
/// </summary>
internal static class SymbolCanonical
{
    /// <summary>A canonical form is at most this much longer than its key: a space for each bracketed word.</summary>
    public const int MaxCharacters = SymbolScanner.MaxCharacters * 3 / 2;

    // Longer words may be two, with a space between them.
    private const int MaxLettersOfPlainWord = 14;

    /// <summary>True for most texts that are canonical, false for all that are not: a check without writing
    /// the canonical form.</summary>
    /// <param name="text">A symbol.</param>
    /// <param name="hasBrackets">True if the text has round brackets.</param>
    public static bool IsPlainly(ReadOnlySpan<char> text, out bool hasBrackets)
    {
        hasBrackets = false;
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (char.IsAsciiDigit(character) || character == '/')
            {
                at++;
            }
            else if (char.IsAsciiLetterUpper(character))
            {
                at = EndOfPlainWord(text, at);
                if (at < 0)
                {
                    return false;
                }
            }
            else if (character == '(')
            {
                hasBrackets = true;
                at++;
                while ((uint)at < (uint)text.Length
                    && (char.IsAsciiDigit(text[at]) || text[at] is 'I' or 'V' or 'X' or 'L' or 'S' or 'E' or '-'))
                {
                    at++;
                }

                if ((uint)at >= (uint)text.Length || text[at] != ')')
                {
                    return false;
                }
            }
            else if (character is '.' or '-' or '[' or ']' or ')' or ',' or '&')
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The end of a word in the right case; -1 if the case is wrong or undecided.</summary>
    private static int EndOfPlainWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while ((uint)end < (uint)text.Length && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        if (end - start == 1 && (uint)end < (uint)text.Length && char.IsAsciiLetterLower(text[end]))
        {
            while ((uint)end < (uint)text.Length && char.IsAsciiLetterLower(text[end]))
            {
                end++;
            }

            return start > 0 && text[start - 1] == '/' && IsPrintedMixed(text[start..end])
                && ((uint)end >= (uint)text.Length || !char.IsAsciiLetter(text[end]))
                ? end
                : -1;
        }

        return end - start < 3 || start == 0 || text[start - 1] != '/'
            || (end - start < MaxLettersOfPlainWord && !IsMixedCase(text[start..end]))
            ? end
            : -1;
    }

    /// <summary>Writes the key and returns its length, which is never more than that of the text.</summary>
    public static int WriteKey(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character == ';' || character == '|')
            {
                at += character == '|' ? 1 : 0;
                key[length++] = '-';
            }
            else if (!SymbolCharacters.IsSpace(character) && character != '*')
            {
                key[length++] = SymbolCharacters.IsOtherDash(character) ? '-' : char.ToUpperInvariant(character);
            }
        }

        return length;
    }

    /// <summary>Writes the canonical form of a key and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> key, Span<char> destination)
    {
        var length = 0;
        var inBracket = false;
        for (var at = 0; at < key.Length;)
        {
            var character = key[at];
            if (char.IsAsciiLetterUpper(character))
            {
                var end = at + 1;
                while (end < key.Length && char.IsAsciiLetterUpper(key[end]))
                {
                    end++;
                }

                length += inBracket
                    ? WriteWordInBracket(key, at, end, destination[length..])
                    : WriteWord(key, at, end, destination[length..]);
                at = end;
                continue;
            }

            if (character == '(')
            {
                inBracket = true;
                if (at > 0 && key[at - 1] != '/' && SymbolBracketWord.At(key[(at + 1)..]) is { HasSpaceInFront: true })
                {
                    destination[length++] = ' ';
                }
            }
            else if (character == ')')
            {
                inBracket = false;
            }

            destination[length++] = character;
            at++;
            if (inBracket && character == '.' && EndsWithSpacedWord(destination[..length]))
            {
                destination[length++] = ' ';
            }
        }

        return length;
    }

    private static bool EndsWithSpacedWord(ReadOnlySpan<char> written) =>
        written.EndsWith("Vol.") || written.EndsWith("Sect.") || written.EndsWith("Prog.");

    private static int WriteWord(ReadOnlySpan<char> key, int start, int end, Span<char> destination)
    {
        var word = key[start..end];
        if (IsMixedCase(word) && start > 0 && key[start - 1] == '/')
        {
            destination[0] = word[0];
            return 1 + WriteLower(word[1..], destination[1..]);
        }

        if (word is "TECHNICALPAPER" or "TECHNICALMATERIAL" && start > 0 && key[start - 1] == '/')
        {
            const int Technical = 9;
            word[..Technical].CopyTo(destination);
            destination[Technical] = ' ';
            word[Technical..].CopyTo(destination[(Technical + 1)..]);
            return word.Length + 1;
        }

        word.CopyTo(destination);
        return word.Length;
    }

    private static int WriteWordInBracket(ReadOnlySpan<char> key, int start, int end, Span<char> destination)
    {
        var and = key[start..end].IndexOf("AND");
        if (and > 0 && IsRoman(key[start..(start + and)])
            && (start + and + 3 == end || IsRoman(key[(start + and + 3)..end])))
        {
            key[start..end].CopyTo(destination);
            return WriteLower("AND", destination[and..]) - 3 + end - start;
        }

        var known = SymbolBracketWord.At(key[start..]);
        if (known.Length == 0 || (start > 0 && char.IsAsciiLetterOrDigit(key[start - 1])))
        {
            key[start..end].CopyTo(destination);
            return end - start;
        }

        destination[0] = key[start];
        var length = 1 + WriteLower(key.Slice(start + 1, known.Length - 1), destination[1..]);
        var rest = key[(start + known.Length)..end];
        if (known.HasSpaceAfter && (rest.Length > 0 || (end < key.Length && char.IsAsciiDigit(key[end]))))
        {
            destination[length++] = ' ';
        }

        rest.CopyTo(destination[length..]);
        return length + rest.Length;
    }

    private static bool IsRoman(ReadOnlySpan<char> letters) => RomanNumeral.Parse(letters) > 0;

    private static int WriteLower(ReadOnlySpan<char> letters, Span<char> destination)
    {
        for (var at = 0; at < letters.Length; at++)
        {
            destination[at] = (char)(letters[at] | 0x20);
        }

        return letters.Length;
    }

    private static bool IsPrintedMixed(ReadOnlySpan<char> word) =>
        word is "Add" or "Corr" or "Rev" or "Amend" or "Supp" or "Suppl" or "Summary" or "Sub" or "Agenda"
            or "Report" or "Overview";

    private static bool IsMixedCase(ReadOnlySpan<char> word) =>
        word is "ADD" or "CORR" or "REV" or "AMEND" or "SUPP" or "SUPPL" or "SUMMARY" or "SUB" or "AGENDA"
            or "REPORT" or "OVERVIEW";
}
