using System.Globalization;
using NodaTime;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

public class ValidationOptionsTests
{
    [Theory]
    [InlineData(2026, 11, 23, 23, "2026-11-23")]
    [InlineData(2026, 11, 24, 0, "2026-11-24")]
    [InlineData(1969, 12, 31, 23, "1969-12-31")]
    [InlineData(1, 1, 1, 0, "0001-01-01")]
    [InlineData(-5, 1, 1, 0, "0001-01-01")]
    [InlineData(9999, 12, 31, 23, "9999-12-31")]
    public void The_day_of_validation_is_the_day_of_the_clock_in_utc(
        int year, int month, int day, int hour, string expected)
    {
        var options = new ValidationOptions { Clock = new StoppedClock(Instant.FromUtc(year, month, day, hour, 59)) };

        options.Today.ToString("O", CultureInfo.InvariantCulture).Should().Be(expected);
    }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
