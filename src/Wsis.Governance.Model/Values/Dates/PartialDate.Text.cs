using System.Diagnostics.CodeAnalysis;
using System.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>Reading and writing.</content>
public readonly partial record struct PartialDate
{
    /// <summary>Reads a date.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a date; the message says at which character.</exception>
    public static PartialDate Parse(string text) => TextValue.Parse<PartialDate>(text);

    /// <summary>Tries to read a date. False if the text is not a date.</summary>
    public static bool TryParse(string? text, out PartialDate value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static PartialDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate value, out ParseError error)
    {
        value = default;
        if (!TryReadYear(text, out var year, out error))
        {
            return false;
        }

        var month = 0;
        var day = 0;
        if (text.Length > 4 && !TryReadMonth(text, out month, out error))
        {
            return false;
        }

        if (text.Length > 7 && !TryReadDay(text, DateTime.DaysInMonth(year, month), out day, out error))
        {
            return false;
        }

        value = new PartialDate(Pack(year, month, day));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<char> text = stackalloc char[10];
        return text[..Write(text)].ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TextValue.RequireNoFormat(format, "a date");
        Span<char> text = stackalloc char[10];
        text = text[..Write(text)];
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TextValue.RequireNoFormat(format, "a date");
        Span<char> text = stackalloc char[10];
        return Encoding.UTF8.TryGetBytes(text[..Write(text)], utf8Destination, out bytesWritten);
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, out int year, out ParseError error)
    {
        if (!TryReadDigits(text, 0, 4, "a year of four digits", out year, out error))
        {
            return false;
        }

        error = year > 0 ? default : new ParseError(0, "a year from 0001 to 9999");
        return year > 0;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, out int month, out ParseError error)
    {
        month = 0;
        if (text[4] != '-')
        {
            error = new ParseError(4, "a hyphen and the month, or the end");
            return false;
        }

        if (!TryReadDigits(text, 5, 2, "a month of two digits", out month, out error))
        {
            return false;
        }

        var exists = month is >= 1 and <= 12;
        error = exists ? default : new ParseError(5, "a month from 01 to 12");
        return exists;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, int last, out int day, out ParseError error)
    {
        day = 0;
        if (text[7] != '-')
        {
            error = new ParseError(7, "a hyphen and the day, or the end");
            return false;
        }

        if (!TryReadDigits(text, 8, 2, "a day of two digits", out day, out error))
        {
            return false;
        }

        if (day < 1 || day > last)
        {
            error = new ParseError(8, ExpectedDay(last));
            return false;
        }

        error = text.Length > 10 ? new ParseError(10, "the end after the day") : default;
        return text.Length == 10;
    }

    private static string ExpectedDay(int last) => last switch
    {
        28 => "a day from 01 to 28, the last of February in that year",
        29 => "a day from 01 to 29, the last of February in that year",
        30 => "a day from 01 to 30, the last of that month",
        _ => "a day from 01 to 31",
    };

    private static bool TryReadDigits(
        ReadOnlySpan<char> text, int start, int count, string wanted, out int number, out ParseError error)
    {
        number = 0;
        for (var at = start; at < start + count; at++)
        {
            if (at >= text.Length || !char.IsAsciiDigit(text[at]))
            {
                error = new ParseError(at, wanted);
                return false;
            }

            number = (number * 10) + text[at] - '0';
        }

        error = default;
        return true;
    }

    private static int WriteTwo(Span<char> destination, int at, int number)
    {
        destination[at] = (char)('0' + (number / 10));
        destination[at + 1] = (char)('0' + (number % 10));
        return at + 2;
    }

    private int Write(Span<char> destination)
    {
        if (IsDefault)
        {
            return 0;
        }

        var at = WriteTwo(destination, WriteTwo(destination, 0, Year / 100), Year % 100);
        foreach (var part in (ReadOnlySpan<int>)[MonthOrZero, DayOrZero])
        {
            if (part == 0)
            {
                break;
            }

            destination[at] = '-';
            at = WriteTwo(destination, at + 1, part);
        }

        return at;
    }
}
