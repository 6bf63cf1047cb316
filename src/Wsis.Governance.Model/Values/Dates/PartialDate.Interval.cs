using Wsis.Governance.Calendar;

namespace Wsis.Governance;

public readonly partial record struct PartialDate
{
    /// <summary>The possible days of the date; any day for <c>default</c>.</summary>
    internal DayInterval ToInterval() =>
        IsDefault ? DayInterval.AnyDay : new(DayOf(EarliestKey), DayOf(LatestKey));

    /// <summary>The date of a day.</summary>
    internal static PartialDate FromDateOnly(DateOnly day) => new(KeyOf(day));

    /// <summary>True if the first possible day of this date is after that day.</summary>
    internal bool IsCertainlyAfter(DateOnly day) => !IsDefault && EarliestKey > KeyOf(day);

    private static int KeyOf(DateOnly day) => Pack(day.Year, day.Month, day.Day);

    private static DateOnly DayOf(int key) => new(key >> 9, (key >> 5) & 0xF, key & 0x1F);
}
