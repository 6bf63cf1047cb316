using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A date of the ISO calendar as far as it is known: <c>2005</c>, <c>2005-11</c> or <c>2005-11-18</c>. Years
/// run from 1 to 9999 and are written with four digits.</summary>
/// <remarks>
/// <para><c>default</c> means "not stated": it may be any day, so no comparison with it can be decided.</para>
/// <para>There are no operators <c>&lt;</c> and <c>&gt;</c>, because the order of two partial dates may be undecided:
/// use <see cref="CompareWith(PartialDate)"/>, or <see cref="IsCertainlyBefore(PartialDate)"/> and
/// <see cref="IsCertainlyAfter(PartialDate)"/>. <see cref="CompareTo"/> only sorts.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<PartialDate>))]
[JsonConverter(typeof(TextValueConverter<PartialDate>))]
public readonly partial record struct PartialDate : ITextValue<PartialDate>, IComparable<PartialDate>
{
    // Year, month and day in nine plus five bits; unknown parts are 0, so that the numbers have the order of CompareTo.
    private readonly int packed;

    private PartialDate(int packed) => this.packed = packed;

    /// <inheritdoc/>
    public static string TypeDescription => "a date (yyyy-MM-dd, yyyy-MM or yyyy)";

    /// <inheritdoc/>
    public bool IsDefault => packed == 0;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The year, from 1 to 9999; 0 for <c>default</c>.</summary>
    public int Year => packed >> 9;

    /// <summary>The month, from 1 to 12; null if unknown.</summary>
    public int? Month => MonthOrZero == 0 ? null : MonthOrZero;

    /// <summary>The day of the month, from 1 to 31; null if unknown.</summary>
    public int? Day => DayOrZero == 0 ? null : DayOrZero;

    /// <summary>The precision: year, month or day.</summary>
    public DatePrecision Precision =>
        DayOrZero != 0 ? DatePrecision.Day
        : MonthOrZero != 0 ? DatePrecision.Month
        : IsDefault ? DatePrecision.None
        : DatePrecision.Year;

    /// <summary>The first day this date can be; the earliest day of the calendar for <c>default</c>.</summary>
    public LocalDate Earliest => IsDefault ? LocalDate.MinIsoValue : DateOf(EarliestKey);

    /// <summary>The last day this date can be; the latest day of the calendar for <c>default</c>.</summary>
    public LocalDate Latest => IsDefault ? LocalDate.MaxIsoValue : DateOf(LatestKey);

    private int MonthOrZero => (packed >> 5) & 0xF;

    private int DayOrZero => packed & 0x1F;

    private int EarliestKey => IsDefault ? int.MinValue : Pack(Year, Math.Max(1, MonthOrZero), Math.Max(1, DayOrZero));

    private int LatestKey
    {
        get
        {
            if (IsDefault)
            {
                return int.MaxValue;
            }

            var month = MonthOrZero == 0 ? 12 : MonthOrZero;
            return Pack(Year, month, DayOrZero == 0 ? DateTime.DaysInMonth(Year, month) : DayOrZero);
        }
    }

    /// <summary>The day of a full date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static implicit operator PartialDate(LocalDate date) => FromLocalDate(date);

    /// <summary>A date with only a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate Create(int year) => new(Pack(Checked(year, 9999, nameof(year)), 0, 0));

    /// <summary>A date with year and month.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate Create(int year, int month) =>
        new(Pack(Checked(year, 9999, nameof(year)), Checked(month, 12, nameof(month)), 0));

    /// <summary>A full date.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last of that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PartialDate Create(int year, int month, int day)
    {
        var start = Create(year, month);
        return new(start.packed | Checked(day, DateTime.DaysInMonth(year, month), nameof(day)));
    }

    /// <summary>The day of a full date, which may belong to any calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate FromLocalDate(LocalDate date)
    {
        var key = KeyOf(date);
        Checked(key >> 9, 9999, nameof(date));
        return new PartialDate(key);
    }

    /// <summary>The day, if year, month and day are known.</summary>
    public bool TryGetLocalDate(out LocalDate date)
    {
        date = DayOrZero == 0 ? default : DateOf(packed);
        return DayOrZero != 0;
    }

    /// <summary>Compares this date with another one.</summary>
    /// <returns><see cref="DateOrder.Same"/> only for two full dates of one day: two events of <c>2005</c> may be
    /// on different days.</returns>
    public DateOrder CompareWith(PartialDate other) => Compare(other.EarliestKey, other.LatestKey);

    /// <summary>Compares this date with a day.</summary>
    public DateOrder CompareWith(LocalDate other)
    {
        var key = KeyOf(other);
        return Compare(key, key);
    }

    /// <summary>True if the last possible day of this date is before the first possible day of the other.</summary>
    public bool IsCertainlyBefore(PartialDate other) => CompareWith(other) == DateOrder.Before;

    /// <summary>True if the last possible day of this date is before that day.</summary>
    public bool IsCertainlyBefore(LocalDate other) => CompareWith(other) == DateOrder.Before;

    /// <summary>True if the first possible day of this date is after the last possible day of the other.</summary>
    public bool IsCertainlyAfter(PartialDate other) => CompareWith(other) == DateOrder.After;

    /// <summary>True if the first possible day of this date is after that day.</summary>
    public bool IsCertainlyAfter(LocalDate other) => CompareWith(other) == DateOrder.After;

    /// <summary>Sorts by the earliest day, then the less precise date first: <c>2005</c>, <c>2005-01</c>,
    /// <c>2005-01-01</c>, <c>2005-01-02</c>. <c>default</c> comes first. This order does not say which event happened
    /// first; <see cref="CompareWith(PartialDate)"/> does.</summary>
    public int CompareTo(PartialDate other) => packed.CompareTo(other.packed);

    private static int Pack(int year, int month, int day) => (year << 9) | (month << 5) | day;

    private static LocalDate DateOf(int key) => new(key >> 9, (key >> 5) & 0xF, key & 0x1F);

    // Years before 1 have keys below all others, so that comparisons need no special case.
    private static int KeyOf(LocalDate date)
    {
        var (year, month, day) = date.WithCalendar(CalendarSystem.Iso);
        return Pack(year, month, day);
    }

    private static int Checked(int number, int last, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, last, name);
        return number;
    }

    private DateOrder Compare(int otherEarliest, int otherLatest)
    {
        var (earliest, latest) = (EarliestKey, LatestKey);
        return latest < otherEarliest ? DateOrder.Before
            : otherLatest < earliest ? DateOrder.After
            : earliest == latest && otherEarliest == otherLatest ? DateOrder.Same
            : DateOrder.Undecided;
    }
}
