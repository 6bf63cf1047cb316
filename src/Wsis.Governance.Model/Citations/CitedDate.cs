using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>The date that a text gives for a resolution.</summary>
/// <param name="Year">The year; 0 if no date follows.</param>
/// <param name="End">The end of the date in the text.</param>
/// <param name="IsAfterOrgan">True if an organ is in between: "of the Assembly of 27 March".</param>
internal readonly record struct CitedDate(int Year, int End, bool IsAfterOrgan = false)
{
    /// <summary>True if a date follows.</summary>
    public bool IsKnown => Year > 0;
}

/// <summary>Reads the date after a number, in all languages: "of 27 March 2006", "du 27 mars 2006", «المؤرخ 9 كانون
/// الأول/ديسمبر 1991»; in Chinese before it.</summary>
internal static class CitedDateReader
{
    private const int MaxWordsBefore = 4;
    private const int MaxWordsOfOrgan = 10;
    private const int MaxMonthWords = 4;
    private const int MaxDay = 31;
    private const int MaxMonth = 12;
    private const int FirstYear = 1946;
    private const int MaxCharactersOfChineseOrgan = 8;
    private const int MaxCharactersOfChineseDate = 10;
    private const int LastYear = 2100;

    /// <summary>The date after a number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static CitedDate After(ReadOnlySpan<char> text, int end)
    {
        var cursor = new TextCursor(text, end);
        var (isOwned, hasOrgan, isMonth, isAdopted) = (false, false, false, false);
        for (var words = 0; words <= (hasOrgan ? MaxWordsOfOrgan : MaxWordsBefore); words++)
        {
            var gap = cursor.At;
            SkipSigns(ref cursor, inDate: false);
            if (cursor.At >= text.Length)
            {
                return default;
            }

            if (char.IsAsciiDigit(cursor.Peek()))
            {
                return (isMonth ? ReadYear(text, ref cursor) : ReadDate(text, ref cursor)) with
                {
                    IsAfterOrgan = hasOrgan,
                };
            }

            var word = cursor.ReadWord();
            var role = WordLexicon.RoleOf(word);
            if (!word.IsEmpty && (role & OrganWords.Parts) != 0
                && (isOwned || hasOrgan || (TextFold.IsCyrillic(word[0]) && !text[gap..cursor.At].Contains(','))))
            {
                hasOrgan = true;
                continue;
            }

            // "adopted without a vote on", "adopted by the Assembly on"
            const WordRole Adopted = WordRole.Adoption | WordRole.Connective;
            isAdopted |= (role & Adopted) == Adopted;
            if (isAdopted && (role & (WordRole.Adoption | WordRole.Until)) != 0)
            {
                isOwned = (role & WordRole.Genitive) != 0;
                words--;
                continue;
            }

            if (word.IsEmpty || (role & (WordRole.Connective | WordRole.Until)) != WordRole.Connective)
            {
                return default;
            }

            isMonth = (role & WordRole.Month) != 0;
            isOwned = (role & WordRole.Genitive) != 0 || (isOwned && (role & WordRole.Article) != 0);
        }

        return default;
    }

    /// <summary>The date before a Chinese number: 2006年3月15日大会第60/251号决议.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number; its sign is before it.</param>
    public static CitedDate BeforeInChinese(ReadOnlySpan<char> text, TextRange number)
    {
        var at = number.Start - 1;
        while (at > 0 && number.Start - at <= MaxCharactersOfChineseOrgan && TextFold.IsChinese(text[at])
            && text[at] != ChineseVocabulary.Day)
        {
            at--;
        }

        var cursor = new TextCursor(text, StartOfChineseDate(text, at));
        return cursor.At < at && TryReadYear(ref cursor, out var year) && cursor.Skip(ChineseVocabulary.Year)
            && cursor.TryReadNumber(2, out var month) && month is > 0 and <= MaxMonth
            && cursor.Skip(ChineseVocabulary.Month) && cursor.TryReadNumber(2, out var day)
            && day is > 0 and <= MaxDay && cursor.At == at
            ? new CitedDate(year, number.End) : default;
    }

    private static int StartOfChineseDate(ReadOnlySpan<char> text, int day)
    {
        var at = day;
        while (at > 0 && day - at < MaxCharactersOfChineseDate && (TextFold.IsDigit(text[at - 1])
            || text[at - 1] is ChineseVocabulary.Year or ChineseVocabulary.Month))
        {
            at--;
        }

        return day < text.Length && text[day] == ChineseVocabulary.Day ? at : day;
    }

    /// <summary>"of March 2006", "of March 27, 2006".</summary>
    private static CitedDate ReadYear(ReadOnlySpan<char> text, ref TextCursor cursor)
    {
        var rest = cursor;
        if (rest.TryReadNumber(2, out var day) && day is > 0 and <= MaxDay)
        {
            rest.Skip(',');
            if (rest.SkipSpaces() > 0)
            {
                cursor = rest;
            }
        }

        return TryReadYear(ref cursor, out var year) && cursor.Peek() != '/'
            ? new CitedDate(year, EndOfYear(text, cursor.At)) : default;
    }

    /// <summary><c>27.03.2006</c>, after the day.</summary>
    private static bool TryReadInDigits(ref TextCursor cursor, out int year)
    {
        var rest = cursor;
        year = 0;
        if (!rest.Skip('.') || !rest.TryReadNumber(2, out var month) || month is 0 or > MaxMonth || !rest.Skip('.')
            || !TryReadYear(ref rest, out year) || char.IsAsciiDigit(rest.Peek()))
        {
            return false;
        }

        cursor = rest;
        return true;
    }

    private static CitedDate ReadDate(ReadOnlySpan<char> text, ref TextCursor cursor)
    {
        if (!cursor.TryReadNumber(2, out var day) || day is 0 or > MaxDay)
        {
            return default;
        }

        if (TryReadInDigits(ref cursor, out var inDigits))
        {
            return new CitedDate(inDigits, cursor.At);
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
            ? new CitedDate(year, EndOfYear(text, cursor.At))
            : default;
    }

    /// <summary>Russian says "year" after it.</summary>
    private static int EndOfYear(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not (' ' or '\u00A0') || text[at + 1] != RussianVocabulary.Years[0][0])
        {
            return at;
        }

        var cursor = new TextCursor(text, at + 1);
        var word = cursor.ReadWord();
        foreach (var year in RussianVocabulary.Years)
        {
            if (word.SequenceEqual(year))
            {
                return cursor.At;
            }
        }

        return at;
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
