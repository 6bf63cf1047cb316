using System.Globalization;
using Wsis.Governance.Calendar;

namespace Wsis.Governance.Tests.Calendar;

public class CouncilTests
{
    [Theory]
    [InlineData(1946, "1946-01-01", "1946-12-31")]
    [InlineData(2012, "2012-01-01", "2012-12-31")]
    [InlineData(2013, "2013-01-01", "2014-01-14")]
    [InlineData(2014, "2014-01-01", "2014-12-31")]
    [InlineData(2015, "2014-07-01", "2015-12-31")]
    [InlineData(2026, "2025-07-01", "2026-12-31")]
    public void A_session_of_the_Economic_and_Social_Council_has_its_days(int year, string first, string last) =>
        UnitedNationsCalendar.EconomicAndSocialCouncilYear(year)
            .Should().Be(new DayInterval(Day(first), Day(last)));

    [Theory]
    [InlineData(0)]
    [InlineData(1945)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void Outside_the_years_of_the_United_Nations_there_is_no_session(int year)
    {
        UnitedNationsCalendar.EconomicAndSocialCouncilYear(year).Should().BeNull();
        UnitedNationsCalendar.SecurityCouncilNumbers(year).Should().BeNull();
    }

    [Theory]
    [InlineData(1, 2006, 2007)]
    [InlineData(6, 2006, 2007)]
    [InlineData(7, 2008, 2008)]
    [InlineData(9, 2008, 2008)]
    [InlineData(10, 2009, 2009)]
    [InlineData(37, 2018, 2018)]
    [InlineData(54, 2023, 2023)]
    [InlineData(55, 2024, 2024)]
    [InlineData(60, 2025, 2025)]
    [InlineData(63, 2026, 2026)]
    public void A_session_of_the_Human_Rights_Council_has_its_year(int session, int first, int last) =>
        UnitedNationsCalendar.HumanRightsCouncilSession(session).Should().Be(DayInterval.OfYears(first, last));

    [Fact]
    public void Special_sessions_of_the_Human_Rights_Council_follow_each_other()
    {
        UnitedNationsCalendar.HumanRightsCouncilSpecialSession(0).Should().BeNull();
        for (var session = 2; session < 60; session++)
        {
            var (before, days) = (DaysOf(session - 1), DaysOf(session));
            days.First.Should().BeOnOrBefore(days.Last);
            days.Last.Should().BeOnOrAfter(before.First);
        }

        DaysOf(60).IsOpen.Should().BeTrue("nothing is known of sessions after the last that was seen");

        static DayInterval DaysOf(int session) =>
            UnitedNationsCalendar.HumanRightsCouncilSpecialSession(session)!.Value;
    }

    [Theory]
    [InlineData(1946, 1, 15)]
    [InlineData(1954, 104, 105)]
    [InlineData(1959, 132, 132)]
    [InlineData(2002, 1387, 1454)]
    [InlineData(2012, 2033, 2085)]
    [InlineData(2013, 2086, 2132)]
    [InlineData(2025, 2768, 2811)]
    [InlineData(2026, 2812, int.MaxValue)]
    public void The_numbers_of_the_Security_Council_have_their_year(int year, int lowest, int highest) =>
        UnitedNationsCalendar.SecurityCouncilNumbers(year).Should().Be((lowest, highest));

    [Fact]
    public void Each_resolution_of_the_Security_Council_among_the_collected_symbols_has_a_number_of_its_year()
    {
        var symbols = SharedData.Rows("symbols.tsv").Select(row => row[0])
            .Where(text => text.StartsWith("S/RES/", StringComparison.Ordinal))
            .Select(DocumentSymbol.Parse)
            .Where(symbol => symbol.GetParts().Year > 0)
            .ToList();

        symbols.Count.Should().BeGreaterThan(100);
        symbols.Where(symbol => !IsOfItsYear(symbol)).Should().BeEmpty();

        static bool IsOfItsYear(DocumentSymbol symbol) =>
            UnitedNationsCalendar.SecurityCouncilNumbers(symbol.GetParts().Year) is { } numbers
                && symbol.GetParts().Number >= numbers.Lowest && symbol.GetParts().Number <= numbers.Highest;
    }

    [Fact]
    public void An_interval_excludes_those_it_has_no_day_in_common_with()
    {
        var year = DayInterval.OfYears(2010, 2010);
        year.Excludes(DayInterval.OfYears(2011, 2011)).Should().BeTrue();
        year.Excludes(DayInterval.OfYears(2009, 2009)).Should().BeTrue();
        year.Excludes(DayInterval.OfYears(2010, 2011)).Should().BeFalse();
        year.Excludes(DayInterval.AnyDay).Should().BeFalse();
        DayInterval.AnyDay.Excludes(year).Should().BeFalse();
        year.Contains(new DateOnly(2010, 1, 1)).Should().BeTrue();
        year.Contains(new DateOnly(2010, 12, 31)).Should().BeTrue();
        year.Contains(new DateOnly(2011, 1, 1)).Should().BeFalse();
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
