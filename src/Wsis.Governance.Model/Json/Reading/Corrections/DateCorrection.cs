using System.Globalization;

namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Suggests the date that was most likely meant by an invalid text.</summary>
internal static class DateCorrection
{
    private static readonly string[] days =
        ["d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d, yyyy", "MMM d yyyy"];

    private static readonly string[] months =
        ["MMMM yyyy", "MMM yyyy", "M/yyyy", "M.yyyy", "M-yyyy", "yyyy/M", "yyyy.M", "yyyy-M"];

    /// <summary>A sentence with the suggested text, for the end of a message.</summary>
    public static string HintFor(string text)
    {
        if (text.Length > 10 && text[10] is 'T' or 't' or ' ' && IsDay(text[..10]))
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

        if ((Meant(text) ?? Meant(WithoutStops(text))) is { } meant)
        {
            return Suggestion.Sentence(meant);
        }

        return YearsIn(text) switch
        {
            [var year] => $" If only the year is known, write \"{year}\".",
            [var first, var last] =>
                $" A date is one day, month or year and no period: write \"{first}\" or \"{last}\".",
            _ => "",
        };
    }

    // A day or a month in another form. The patterns of Noda Time would bring all of it into a native program.
    private static string? Meant(string text) =>
        TryParse(text, days, out var day) ? PartialDate.Create(day.Year, day.Month, day.Day).ToString()
        : TryParse(text, months, out var month) ? PartialDate.Create(month.Year, month.Month).ToString()
        : null;

    // "14 Dec. 2010", "3 Sept 2011": the platform knows "Dec" and "Sep".
    private static string WithoutStops(string text) =>
        text.Replace(".", "", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);

    private static bool TryParse(string text, string[] formats, out DateOnly date) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    // No suggestion for a day that does not exist; the order is certain only if one number cannot be a month.
    private static string FromThree(string[] parts, string text)
    {
        if (parts[0].Length == 4)
        {
            return Written(parts[0], parts[1], parts[2]) is { } padded && padded != text
                ? Suggestion.Sentence(padded)
                : "";
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

    private static List<string> YearsIn(string text)
    {
        var years = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at - start == 4 && PartialDate.TryParse(text[start..at], out _))
            {
                years.Add(text[start..at]);
            }
        }

        return years;
    }
}
