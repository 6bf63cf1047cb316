using NodaTime;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>The days on which a session can have met, the first and the last included.</summary>
internal readonly record struct SessionPeriod(LocalDate Opens, LocalDate Closes)
{
    /// <summary>True where no day that the date can be lies in the period.</summary>
    public bool Excludes(PartialDate date) => date.IsCertainlyBefore(Opens) || date.IsCertainlyAfter(Closes);
}
