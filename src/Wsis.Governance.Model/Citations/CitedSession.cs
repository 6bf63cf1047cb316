using System.Globalization;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads the content of the bracket after the number of a resolution: <c>XXX</c>, <c>S-VII</c>, <c>2000</c>,
/// <c>د - 30</c>.</summary>
internal static class CitedSession
{
    private const int MaxCharacters = 12;

    /// <summary>Reads up to the closing bracket.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The cursor, after the opening bracket.</param>
    /// <param name="isMirrored">True if that bracket is a closing one.</param>
    /// <param name="number">Receives session or year.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref TextCursor cursor, bool isMirrored, ref CitedNumber number)
    {
        cursor.SkipSpaces();
        Span<char> content = stackalloc char[MaxCharacters];
        var count = 0;
        while (cursor.Peek() is not (')' or '(' or TextFold.Nothing) && count < MaxCharacters)
        {
            if (!TextFold.IsSpace(cursor.Peek()))
            {
                content[count++] = cursor.Peek();
            }

            cursor.MoveTo(cursor.At + 1);
        }

        if (count == 0 || !(cursor.Skip(')') || cursor.Skip('(')))
        {
            return false;
        }

        var read = content[..count];
        return read[0] == ArabicVocabulary.Session
            ? ReadArabic(read, isMirrored, ref number)
            : !isMirrored && ReadOther(read, ref number);
    }

    /// <summary><c>د-30</c>; if the bracket is mirrored, every run of digits is reversed.</summary>
    private static bool ReadArabic(ReadOnlySpan<char> content, bool isMirrored, ref CitedNumber number)
    {
        var digits = content[1..].TrimStart('-');
        if (digits.StartsWith(ArabicVocabulary.Special))
        {
            return false;
        }

        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var session)
            || session is 0 or > 99)
        {
            return false;
        }

        if (isMirrored)
        {
            session = Reverse(session, digits.Length);
            number.First = Reverse(number.First, number.FirstDigits);
            number.Repairs |= TextRepairs.RunsReversed | TextRepairs.Bracket;
        }

        number.Session = session;
        number.SessionKind = SessionKind.Regular;
        return true;
    }

    private static bool ReadOther(ReadOnlySpan<char> content, ref CitedNumber number)
    {
        if (SymbolBracket.TryReadYear(content, out number.Year))
        {
            return true;
        }

        if (SymbolCharacters.AreDigits(content))
        {
            // Optical character recognition reads (I) as (1).
            if (content is not "1")
            {
                return false;
            }

            number.Session = 1;
            number.SessionKind = SessionKind.Regular;
            number.Repairs |= TextRepairs.RomanFromDigit;
            return true;
        }

        // (i) is an item of a list.
        if (content.IndexOfAnyInRange('a', 'z') >= 0)
        {
            return false;
        }

        if (SymbolBracket.TryReadSession(content, afterWord: false, out number.Session, out number.SessionKind))
        {
            return CheckRoman(content, ref number);
        }

        if (ChineseNumerals.TryRead(content, out number.Session) && number.Session is > 0 and < 99)
        {
            number.SessionKind = SessionKind.Regular;
            return true;
        }

        return false;
    }

    /// <summary>A roman number in a non-standard form (<c>XXVV</c>) is damaged.</summary>
    private static bool CheckRoman(ReadOnlySpan<char> content, ref CitedNumber number)
    {
        if (number.SessionKind != SessionKind.Regular || content.ContainsAnyExcept("IVXLC"))
        {
            return true;
        }

        Span<char> written = stackalloc char[16];
        if (content.SequenceEqual(written[..RomanNumeral.Format(number.Session, written)]))
        {
            return true;
        }

        var doubled = content.Length > 1 && content[^1] == content[^2];
        var shorter = doubled ? RomanNumeral.Parse(content[..^1]) : 0;
        if (shorter == 0 || !content[..^1].SequenceEqual(written[..RomanNumeral.Format(shorter, written)]))
        {
            return false;
        }

        number.Session = shorter;
        number.Repairs |= TextRepairs.RomanDamaged;
        return true;
    }

    private static int Reverse(int value, int digits)
    {
        var reversed = 0;
        for (var at = 0; at < digits; at++)
        {
            reversed = (reversed * 10) + (value % 10);
            value /= 10;
        }

        return reversed;
    }
}
