using NodaTime;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>The days between which something happened, as wide as what is known leaves it: from the earliest day that
/// one date can be to the latest day that another can be.</summary>
internal readonly record struct DaySpan(PartialDate First, PartialDate Last)
{
    /// <summary>Nothing is known.</summary>
    public static DaySpan Unknown => default;

    /// <summary>The earliest day.</summary>
    public LocalDate Earliest => First.Earliest;

    /// <summary>The days that a partial date can be.</summary>
    public static DaySpan Of(PartialDate date) => new(date, date);

    /// <summary>True where every day of this span lies before every day of the other.</summary>
    public bool IsCertainlyBefore(DaySpan other) => Last.IsCertainlyBefore(other.First);
}
