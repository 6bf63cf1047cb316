using System.Globalization;
using Wsis.Governance.Calendar;

namespace Wsis.Governance.Tests.Calendar;

public class AssemblySessionTests
{
    [Theory]
    [InlineData(58, "2003-09-16")] // 1 September is a Monday
    [InlineData(62, "2007-09-18")] // … a Saturday
    [InlineData(65, "2010-09-14")] // … a Wednesday
    [InlineData(72, "2017-09-12")] // … a Friday: the earliest day there is
    [InlineData(73, "2018-09-18")]
    [InlineData(74, "2019-09-17")] // … a Sunday
    [InlineData(75, "2020-09-15")]
    [InlineData(76, "2021-09-14")]
    [InlineData(77, "2022-09-13")]
    [InlineData(78, "2023-09-05")] // the first in the second week
    [InlineData(79, "2024-09-10")]
    [InlineData(80, "2025-09-09")]
    [InlineData(81, "2026-09-08")]
    public void Sessions_from_the_fifty_eighth_open_on_the_day_of_the_rules_of_procedure(int session, string day)
    {
        DaysOf(session).First.Should().Be(Day(day));
        DaysOf(session - 1).Last.Should().Be(Day(day), "a session lasts until the next one opens");
    }

    [Theory]
    [InlineData(1, "1946-01-10", "1947-09-21")]
    [InlineData(5, "1950-09-09", "1951-11-06")]
    [InlineData(6, "1951-11-06", "1952-10-14")]
    [InlineData(7, "1952-10-14", "1953-09-21")]
    [InlineData(10, "1955-09-09", "1956-11-12")]
    [InlineData(18, "1963-09-09", "1964-12-01")]
    [InlineData(19, "1964-12-01", "1965-09-21")]
    [InlineData(22, "1967-09-09", "1968-09-24")] // the twenty-third opened later than the rule has it
    [InlineData(23, "1968-09-09", "1969-09-21")]
    [InlineData(54, "1999-09-09", "2000-09-05")]
    [InlineData(55, "2000-09-05", "2001-09-12")]
    [InlineData(57, "2002-09-10", "2003-09-16")]
    public void Earlier_sessions_have_the_widest_interval_that_sources_and_rules_allow(
        int session, string first, string last) =>
        DaysOf(session).Should().Be(new DayInterval(Day(first), Day(last)));

    [Theory]
    [InlineData("1946-01-09", 0)]
    [InlineData("1946-01-10", 1)]
    [InlineData("2023-09-04", 77)]
    [InlineData("2023-09-05", 78)]
    [InlineData("2026-09-07", 80)]
    [InlineData("2026-11-28", 81)]
    [InlineData("2027-01-01", 81)]
    public void A_day_belongs_to_the_session_that_opened_last(string day, int session) =>
        UnitedNationsCalendar.AssemblySessionOn(Day(day)).Should().Be(session);

    [Fact]
    public void Each_session_begins_on_the_day_on_which_the_one_before_it_ends_at_the_latest()
    {
        for (var session = 2; session < 999; session++)
        {
            DaysOf(session).First.Should().BeOnOrBefore(DaysOf(session - 1).Last);
            DaysOf(session).First.Year.Should().Be(UnitedNationsCalendar.AssemblyYear(session));
        }
    }

    [Theory]
    [InlineData(1, 1947)]
    [InlineData(7, 1975)]
    [InlineData(8, 1978)]
    [InlineData(10, 1978)]
    [InlineData(11, 1980)]
    [InlineData(20, 1998)]
    [InlineData(21, 1999)]
    [InlineData(27, 2002)]
    [InlineData(28, 2005)]
    [InlineData(30, 2016)]
    [InlineData(31, 2020)]
    [InlineData(32, 2021)]
    public void A_special_session_has_its_year(int session, int year) =>
        UnitedNationsCalendar.AssemblySpecialSession(session).Should().Be(DayInterval.OfYears(year, year));

    [Theory]
    [InlineData(1, 1956, 1956)]
    [InlineData(2, 1956, 1956)]
    [InlineData(3, 1958, 1958)]
    [InlineData(4, 1960, 1960)]
    [InlineData(5, 1967, 1967)]
    [InlineData(6, 1980, 1980)]
    [InlineData(7, 1980, 1982)]
    [InlineData(8, 1981, 1981)]
    [InlineData(9, 1982, 1982)]
    public void An_emergency_special_session_has_its_years(int session, int first, int last) =>
        UnitedNationsCalendar.AssemblyEmergencySession(session).Should().Be(DayInterval.OfYears(first, last));

    [Theory]
    [InlineData(10, 1997)]
    [InlineData(11, 2022)]
    public void The_last_two_emergency_special_sessions_go_on(int session, int first)
    {
        var days = UnitedNationsCalendar.AssemblyEmergencySession(session)!.Value;
        days.First.Should().Be(new DateOnly(first, 1, 1));
        days.IsOpen.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    [InlineData(77)]
    public void A_special_session_outside_the_lists_has_no_dates(int session)
    {
        UnitedNationsCalendar.AssemblySpecialSession(session).Should().BeNull();
        UnitedNationsCalendar.AssemblyEmergencySession(session).Should().BeNull();
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DayInterval DaysOf(int session) => UnitedNationsCalendar.AssemblySession(session)!.Value;
}
