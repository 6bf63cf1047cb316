using Wsis.Governance.Calendar;

namespace Wsis.Governance;

public readonly partial record struct PartialDate
{
    /// <summary>The days that the date can be; any day for <c>default</c>.</summary>
    internal DayInterval ToInterval() => new(Earliest, Latest);
}
