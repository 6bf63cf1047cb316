using System.Globalization;
using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Reads a date in words: <c>19 April 2012</c>, <c>19 avril 2012</c>, <c>19 de abril de 2012</c>.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at a token.</summary>
    /// <returns>The token after it; the same token if there is none.</returns>
    public static int Read(Tokens tokens, int index, out PartialDate date)
    {
        date = default;
        var hasDay = TryNumber(tokens, index, 1, 31, out var day);
        var next = hasDay ? SkipSmall(tokens, index + 1) : index;
        var end = tokens.Words.Months.Read(tokens, next, out var text);
        if (end == next)
        {
            return index;
        }

        var year = SkipSmall(tokens, end);
        if (!TryNumber(tokens, year, 1945, 2100, out var value))
        {
            return index;
        }

        var month = int.Parse(text!, CultureInfo.InvariantCulture);
        if (hasDay && day > DateTime.DaysInMonth(value, month))
        {
            return index;
        }

        date = hasDay ? PartialDate.Create(value, month, day) : PartialDate.Create(value, month);
        return year + 1;
    }

    /// <summary>Reads a year.</summary>
    public static bool TryYear(Tokens tokens, int index, out int year) =>
        TryNumber(tokens, index, 1945, 2100, out year);

    // In Spanish there is a word between the parts of a date.
    private static int SkipSmall(Tokens tokens, int index) =>
        tokens.Words.DateJoints.Read(tokens, index, out _);

    private static bool TryNumber(Tokens tokens, int index, int min, int max, out int value) =>
        int.TryParse(tokens.WordAt(index).TrimEnd("er"), NumberStyles.None, CultureInfo.InvariantCulture, out value)
        && value >= min && value <= max;
}
