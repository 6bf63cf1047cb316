using System.Globalization;
using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Suggests the date that was most likely meant by an invalid text.</summary>
internal static class DateCorrection
{
    // A date before or after the one that is written is another date.
    private static readonly string[] around =
        ["c", "ca", "circa", "about", "approx", "approximately", "around", "early", "mid", "late", "end", "year", "in"];

    /// <summary>A sentence with the suggested text, for the end of a message.</summary>
    public static string HintFor(string text)
    {
        if (text.Length > 10 && IsDay(text[..10]) && IsTime(text.AsSpan(10)))
        {
            return $" A date has no time: write \"{text[..10]}\".";
        }

        var parts = text.Split('-', '.', '/', ' ', '–');
        if (parts.Length == 1 && text.Length == 8 && Written(text[..4], text[4..6], text[6..]) is { } run)
        {
            return Suggestion.Sentence(run);
        }

        if (parts.Length == 3 && Array.TrueForAll(parts, IsNumber))
        {
            return FromThree(parts, text);
        }

        if (PrintedDate.TryRead(text, out var printed))
        {
            return Suggestion.Sentence(printed.ToString());
        }

        return DatesIn(text) switch
        {
            [var date] when date.Length > 4 && IsOnlyOneOf(around, text) => Suggestion.Sentence(date),
            [var year] when IsOnlyOneOf(around, text) => $" If only the year is known, write \"{year}\".",
            [var first, var last] =>
                $" A date is one day, month or year and no period: write \"{first}\" or \"{last}\".",
            _ => "",
        };
    }

    // "T00:00:00Z", " 00:00", "Z", "+02:00"
    private static bool IsTime(ReadOnlySpan<char> rest) =>
        rest[0] is 'Z' or 'z' or '+'
        || (rest[0] is 'T' or 't' or ' ' && (rest.Length == 1 || char.IsAsciiDigit(rest[1])));

    // No suggestion for a day that does not exist; the order is certain only if one number cannot be a month.
    private static string FromThree(string[] parts, string text)
    {
        if (parts[0].Length == 4)
        {
            var meant = Written(parts[0], parts[1], parts[2]) ?? WithoutZeros(parts);
            return meant is not null && meant != text ? Suggestion.Sentence(meant) : "";
        }

        var dayFirst = Written(parts[2], parts[1], parts[0]);
        var monthFirst = Written(parts[2], parts[0], parts[1]);
        return text.Contains('.', StringComparison.Ordinal) || monthFirst is null || monthFirst == dayFirst
            ? dayFirst is null ? "" : Suggestion.Sentence(dayFirst)
            : dayFirst is null ? Suggestion.Sentence(monthFirst)
            : $" Write \"{dayFirst}\" or \"{monthFirst}\", whichever is meant.";
    }

    private static string? Written(string year, string month, string day)
    {
        var text = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return IsDay(text) ? text : null;
    }

    private static bool IsDay(string text) =>
        PartialDate.TryParse(text, out var date) && date.Precision == DatePrecision.Day;

    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // Databases write an unknown month or day as 00.
    private static string? WithoutZeros(string[] parts) =>
        !IsZero(parts[2]) ? null
        : !IsZero(parts[1]) && PartialDate.TryParse($"{parts[0]}-{parts[1]}", out var month) ? month.ToString()
        : IsZero(parts[1]) && PartialDate.TryParse(parts[0], out var year) ? year.ToString()
        : null;

    private static bool IsZero(string part) => part.Trim('0').Length == 0;

    // Years, and the month and day after them: "2005-11", "2005-11-18".
    private static List<string> DatesIn(string text)
    {
        var dates = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at - start == 4 && LongestAt(text.AsSpan(start)) is { } date)
            {
                dates.Add(date);
                at = start + date.Length;
            }
        }

        return dates;
    }

    private static string? LongestAt(ReadOnlySpan<char> text)
    {
        foreach (var length in (ReadOnlySpan<int>)[10, 7, 4])
        {
            if (text.Length >= length && (text.Length == length || !char.IsAsciiDigit(text[length]))
                && PartialDate.TryParse(text[..length], out var date, out _))
            {
                return date.ToString();
            }
        }

        return null;
    }

    private static bool IsOnlyOneOf(string[] words, string text)
    {
        if (text[0] is '-' or '<' or '>' or '\u2264' or '\u2265')
        {
            return false;
        }

        var letters = text.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = char.IsLetter(letters[i]) ? letters[i] : ' ';
        }

        return Array.TrueForAll(
            new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            word => words.Contains(word) || word.Trim('x').Length == 0);
    }
}
