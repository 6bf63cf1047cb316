using NodaTime;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>The days between which something happened, both included; as wide as what is known leaves it.</summary>
internal readonly record struct DaySpan(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>Nothing is known.</summary>
    public static DaySpan Unknown => Of(default);

    /// <summary>The days that a partial date can be.</summary>
    public static DaySpan Of(PartialDate date) => new(date.Earliest, date.Latest);

    /// <summary>True where every day of this span lies before every day of the other.</summary>
    public bool IsCertainlyBefore(DaySpan other) => Latest < other.Earliest;
}
