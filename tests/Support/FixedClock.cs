using NodaTime;

namespace Wsis.Governance.Tests.Support;

/// <summary>A clock that always shows noon of 23 November 2026: what the tests expect does not change with the
/// day.</summary>
internal sealed class FixedClock : IClock
{
    public static FixedClock Instance { get; } = new();

    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 12, 0);
}
