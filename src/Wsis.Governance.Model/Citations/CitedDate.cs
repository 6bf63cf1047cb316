using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations;

/// <summary>The date that a text gives for a resolution.</summary>
/// <param name="Year">The year; 0 if no date follows.</param>
/// <param name="End">The end of the date in the text.</param>
internal readonly record struct CitedDate(int Year, int End)
{
    /// <summary>True if a date follows.</summary>
    public bool IsKnown => Year > 0;
}

/// <summary>Reads the date after a number, in all languages: "of 27 March 2006", "du 27 mars 2006", «المؤرخ 9 كانون
/// الأول/ديسمبر 1991»; in Chinese before it.</summary>
internal static class CitedDateReader
{
    private const int MaxWordsBefore = 4;
    private const int MaxMonthWords = 4;
    private const int MaxDay = 31;
    private const int FirstYear = 1946;
    private const int LastYear = 2100;

    /// <summary>The date after a number.</summary>
    public static CitedDate After(ReadOnlySpan<char> text, int end)
    {
        var cursor = new TextCursor(text, end);
        for (var words = 0; words <= MaxWordsBefore; words++)
        {
            SkipSigns(ref cursor, inDate: false);
            if (cursor.At >= text.Length)
            {
                return default;
            }

            if (char.IsAsciiDigit(cursor.Peek()))
            {
                return ReadDate(ref cursor);
            }

            var word = cursor.ReadWord();
            var role = WordLexicon.RoleOf(word) & (WordRole.Connective | WordRole.Until);
            if (word.IsEmpty || role != WordRole.Connective)
            {
                return default;
            }
        }

        return default;
    }

    private static CitedDate ReadDate(ref TextCursor cursor)
    {
        if (!cursor.TryReadNumber(2, out var day) || day is 0 or > MaxDay)
        {
            return default;
        }

        var hasMonth = false;
        for (var words = 0; words <= MaxMonthWords; words++)
        {
            SkipSigns(ref cursor, inDate: true);
            if (char.IsAsciiDigit(cursor.Peek()))
            {
                break;
            }

            var word = cursor.ReadWord();
            var role = WordLexicon.RoleOf(word);
            if (word.IsEmpty || (role & WordRole.Connective) == 0)
            {
                return default;
            }

            hasMonth |= (role & WordRole.Month) != 0;
        }

        return hasMonth && TryReadYear(ref cursor, out var year) && cursor.Peek() != '/'
            ? new CitedDate(year, cursor.At)
            : default;
    }

    /// <summary>A year, even with the number of a footnote glued to it: <c>201413</c>.</summary>
    private static bool TryReadYear(ref TextCursor cursor, out int year)
    {
        year = 0;
        for (var digits = 0; digits < 4; digits++)
        {
            if (!char.IsAsciiDigit(cursor.Peek()))
            {
                return false;
            }

            year = (year * 10) + cursor.Peek() - '0';
            cursor.MoveTo(cursor.At + 1);
        }

        return year is >= FirstYear and <= LastYear;
    }

    private static void SkipSigns(ref TextCursor cursor, bool inDate)
    {
        for (var signs = 0; signs < 4; signs++)
        {
            cursor.SkipSpaces();
            if (cursor.Peek() is not (',' or '،' or '(' or '\'' or '’') && !(inDate && cursor.Peek() is '.' or '/'))
            {
                return;
            }

            cursor.MoveTo(cursor.At + 1);
        }
    }
}
