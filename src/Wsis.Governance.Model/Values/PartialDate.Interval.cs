using Wsis.Governance.Calendar;

namespace Wsis.Governance;

public readonly partial record struct PartialDate
{
    /// <summary>The possible days of the date; any day for <c>default</c>.</summary>
    internal DayInterval ToInterval() => new(Earliest, Latest);
}
