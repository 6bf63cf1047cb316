using NodaTime;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Days on one of which something happened, the first and the last included.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    /// <summary>Nothing is known.</summary>
    public static DayRange AnyDay { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>The days that a date can be; any day for <c>default</c>.</summary>
    public static DayRange Of(PartialDate date) => new(date.Earliest, date.Latest);

    /// <summary>True where no day that the date can be lies in the period.</summary>
    public bool Excludes(PartialDate date) => date.IsCertainlyBefore(First) || date.IsCertainlyAfter(Last);

    /// <summary>True where the last day of this period lies before the first day of the other.</summary>
    public bool IsBefore(DayRange other) => Last < other.First;
}
