namespace Wsis.Governance.Calendar;

/// <summary>An interval of days, on one of which something happened; first and last day included. An open end is the
/// first or the last day of <see cref="DateOnly"/>.</summary>
/// <remarks>Rules compare days for each record; the library's public dates are those of Noda Time. The platform's type
/// is compiled in advance and compares one number.</remarks>
internal readonly record struct DayInterval(DateOnly First, DateOnly Last)
{
    /// <summary>The interval of all days: nothing is known.</summary>
    public static DayInterval AnyDay { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>From the first day of one year to the last day of another.</summary>
    public static DayInterval OfYears(int first, int last) =>
        new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary>From a day on, with an open end.</summary>
    public static DayInterval From(DateOnly first) => new(first, DateOnly.MaxValue);

    /// <summary>True if the interval has no last day.</summary>
    public bool IsOpen => Last == DateOnly.MaxValue;

    /// <summary>True if the day is in the interval.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>True if every day of this interval is before every day of the other.</summary>
    public bool IsBefore(DayInterval other) => Last < other.First;

    /// <summary>True if the two have no day in common.</summary>
    public bool Excludes(DayInterval other) => IsBefore(other) || other.IsBefore(this);
}
