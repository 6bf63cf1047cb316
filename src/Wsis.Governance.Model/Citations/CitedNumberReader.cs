using System.Buffers;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads the numbers of resolutions: <c>60/252</c>, <c>57/270 B</c>, <c>S-8/1</c>, <c>3411 A and B (XXX)</c>,
/// <c>1325 (2000)</c>, <c>3380 (د - 30)</c>.</summary>
internal static class CitedNumberReader
{
    private const int MaxDigits = 4;

    // Signs after which no number of a resolution continues.
    private static readonly SearchValues<char> others =
        SearchValues.Create("!\"#$%&'*+,-.0123456789:;<=>?@[\\]^_`{|}~’");

    /// <summary>Reads the number that begins at a digit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int digit, out CitedNumber number)
    {
        number = default;
        var start = digit;
        if (IsPartOfOther(text, digit) || !ReadSpecial(text, ref start, ref number))
        {
            return false;
        }

        var cursor = new TextCursor(text, digit);
        if (!cursor.TryReadNumber(MaxDigits, out number.First) || number.First == 0)
        {
            return false;
        }

        number.FirstDigits = cursor.At - digit;
        var isRead = (TextFold.Of(text[digit]) != '0' && TryReadSlash(text, cursor, ref number, out var end))
            || TryReadBracket(text, cursor, ref number, out end);
        number.Place = new TextRange(start, end);
        return isRead;
    }

    /// <summary>False if the characters after the digits show that they are a number alone: most numbers of a text are
    /// days and years. True only says that <see cref="TryRead"/> must decide.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the digits.</param>
    public static bool MayContinue(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        var next = text[end];
        if (next != ' ')
        {
            return !others.Contains(next);
        }

        var after = end + 1 < text.Length ? text[end + 1] : '.';
        return char.IsAsciiLetter(after)
            ? char.IsAsciiLetterUpper(after) && (end + 2 == text.Length || !char.IsAsciiLetter(text[end + 2]))
            : !others.Contains(after);
    }

    /// <summary>A digit after a slash, point or digit belongs to something else (a date, a decimal, an
    /// address).</summary>
    private static bool IsPartOfOther(ReadOnlySpan<char> text, int digit)
    {
        if (digit == 0)
        {
            return false;
        }

        var previous = TextFold.Of(text[digit - 1]);
        return previous is '/' or '_' or '=' or '%' or '\\' || char.IsAsciiDigit(previous)
            || (previous is '.' or ':' && digit > 1 && TextFold.IsDigit(text[digit - 2]))
            || (previous == ',' && IsDecimal(text, digit))
            || (previous == '.' && IsPartOfSymbol(text, digit - 1))
            || (char.IsAsciiLetter(previous) && char.IsAsciiLetter(text[digit - 1]));
    }

    /// <summary>A point after a word after a slash: <c>AU/Dec.605</c>.</summary>
    private static bool IsPartOfSymbol(ReadOnlySpan<char> text, int point)
    {
        var start = point;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start > 0 && start < point && text[start - 1] == '/';
    }

    /// <summary>A comma between digits, unless it ends a year or a number: "2019,75/276", "71/243,72/279".</summary>
    private static bool IsDecimal(ReadOnlySpan<char> text, int digit)
    {
        var start = digit - 1;
        while (start > 0 && TextFold.IsDigit(text[start - 1]))
        {
            start--;
        }

        return digit - 1 - start is > 0 and not 4 && !(start > 1 && text[start - 1] == '/');
    }

    /// <summary><c>S-</c> or <c>ES-</c> before the number.</summary>
    private static bool ReadSpecial(ReadOnlySpan<char> text, ref int start, ref CitedNumber number)
    {
        var dash = start - 1;
        if (start > 2 && text[dash] is ' ' or '\u00A0' && text[dash - 1] == '-' && text[dash - 2] == 'S')
        {
            dash--;
        }

        if (start < 2 || TextFold.Of(text[dash]) != '-')
        {
            return true;
        }

        var letter = dash - 1;
        if (TextFold.Of(text[letter]) != 'S')
        {
            return !(char.IsAsciiLetterOrDigit(TextFold.Of(text[letter])) || IsArabicSession(text, letter))
                || EndsNumber(text, letter);
        }

        var isEmergency = letter > 0 && TextFold.Of(text[letter - 1]) == 'E';
        start = isEmergency ? letter - 1 : letter;
        number.SessionKind = isEmergency ? SessionKind.EmergencySpecial : SessionKind.Special;
        return start == 0 || !char.IsLetterOrDigit(text[start - 1]) || TextFold.IsChinese(text[start - 1]);
    }

    /// <summary>2018/206–2018/208: the dash is after another number.</summary>
    private static bool EndsNumber(ReadOnlySpan<char> text, int at)
    {
        var slash = StartOfDigits(text, at) - 1;
        var start = slash > 0 && text[slash] == '/' && slash < at ? StartOfDigits(text, slash - 1) : slash;
        return start < slash && (start == 0 || !(text[start - 1] is '/' or '.' or '-'
            || char.IsAsciiLetter(text[start - 1])));
    }

    private static int StartOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at >= 0 && TextFold.IsDigit(text[at]))
        {
            at--;
        }

        return at + 1;
    }

    /// <summary>An Arabic abbreviation for "special session": which session it means is not known here.</summary>
    private static bool IsArabicSession(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && ArabicVocabulary.SpecialLetters.Contains(text[start], StringComparison.Ordinal))
        {
            start--;
        }

        return start < at && text[start] == ArabicVocabulary.Session;
    }

    private static bool TryReadSlash(ReadOnlySpan<char> text, TextCursor cursor, ref CitedNumber number, out int end)
    {
        end = 0;
        cursor.SkipSpaces();
        if (!cursor.Skip('/'))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (cursor.Peek() == '0' || !cursor.TryReadNumber(MaxDigits, out number.Second))
        {
            number.Second = 0;
            return false;
        }

        end = cursor.At;
        var next = cursor.Peek();
        if (next is '/' or '%' or '_' || (next == '.' && end + 1 < text.Length && TextFold.IsDigit(text[end + 1])))
        {
            number.Second = 0;
            return false;
        }

        if (CitedLetters.TryRead(text, end, ref number, out var afterLetters)
            || CitedLetters.TryReadApart(text, end, ref number, out afterLetters))
        {
            end = afterLetters;
        }

        return true;
    }

    private static bool TryReadBracket(ReadOnlySpan<char> text, TextCursor cursor, ref CitedNumber number, out int end)
    {
        end = 0;
        if (CitedLetters.TryRead(text, cursor.At, ref number, out var afterLetters))
        {
            cursor.MoveTo(afterLetters);
        }

        cursor.SkipSpaces();
        var isMirrored = cursor.Peek() == ')';
        if (!cursor.Skip('(') && !cursor.Skip(')'))
        {
            return false;
        }

        if (!CitedSession.TryRead(text, ref cursor, isMirrored, ref number))
        {
            return false;
        }

        end = cursor.At;
        return number.SessionKind is SessionKind.None or SessionKind.Regular || number.Session > 0;
    }
}
