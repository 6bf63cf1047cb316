using NodaTime;
using NodaTime.Text;
using Wsis.Governance.Tests.Values;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Validation;

public class SessionCalendarTests
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
    [InlineData(78, "2023-09-12")]
    [InlineData(79, "2024-09-17")]
    [InlineData(80, "2025-09-16")]
    [InlineData(81, "2026-09-15")]
    public void Sessions_from_the_fifty_eighth_open_on_the_day_that_the_list_of_the_Assembly_gives(
        int session, string day)
    {
        PeriodOf(session).First.Should().Be(Day(day));
        PeriodOf(session - 1).Last.Should().Be(Day(day), "a session lasts until the next one opens");
    }

    [Theory]
    [InlineData(1, "1946-01-10", "1947-09-21")]
    [InlineData(5, "1950-09-09", "1951-11-06")]
    [InlineData(6, "1951-11-06", "1952-10-14")]
    [InlineData(7, "1952-10-14", "1953-09-21")]
    [InlineData(10, "1955-09-09", "1956-11-12")]
    [InlineData(18, "1963-09-09", "1964-12-01")]
    [InlineData(19, "1964-12-01", "1965-09-21")]
    [InlineData(57, "2002-09-09", "2003-09-16")]
    public void Earlier_sessions_have_the_widest_period_that_the_rules_allow(int session, string first, string last) =>
        PeriodOf(session).Should().Be(new DayRange(Day(first), Day(last)));

    [Theory]
    [InlineData(1, 1947)]
    [InlineData(2, 1948)]
    [InlineData(3, 1961)]
    [InlineData(4, 1963)]
    [InlineData(5, 1967)]
    [InlineData(6, 1974)]
    [InlineData(7, 1975)]
    [InlineData(8, 1978)]
    [InlineData(9, 1978)]
    [InlineData(10, 1978)]
    [InlineData(11, 1980)]
    [InlineData(12, 1982)]
    [InlineData(13, 1986)]
    [InlineData(14, 1986)]
    [InlineData(15, 1988)]
    [InlineData(16, 1989)]
    [InlineData(17, 1990)]
    [InlineData(18, 1990)]
    [InlineData(19, 1997)]
    [InlineData(20, 1998)]
    [InlineData(21, 1999)]
    [InlineData(22, 1999)]
    [InlineData(23, 2000)]
    [InlineData(24, 2000)]
    [InlineData(25, 2001)]
    [InlineData(26, 2001)]
    [InlineData(27, 2002)]
    [InlineData(28, 2005)]
    [InlineData(29, 2014)]
    [InlineData(30, 2016)]
    [InlineData(31, 2020)]
    [InlineData(32, 2021)]
    public void A_special_session_has_its_year(int session, int year) =>
        Period($"A/RES/S-{session}/1").Should().Be(new DayRange(new(year, 1, 1), new(year, 12, 31)));

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
    [InlineData(10, 1997, 9999)]
    [InlineData(11, 2022, 9999)]
    public void An_emergency_special_session_has_its_years_and_the_last_two_go_on(int session, int first, int last) =>
        Period($"A/RES/ES-{session}/1").Should().Be(new DayRange(new(first, 1, 1), new(last, 12, 31)));

    [Theory]
    [InlineData("A/RES/S-33/1")]
    [InlineData("A/RES/ES-12/1")]
    public void A_special_session_that_the_list_does_not_have_has_no_period(string symbol) =>
        SessionCalendar.TryGetPeriod(DocumentSymbol.Parse(symbol), out _).Should().BeFalse();

    // Number and date as later resolutions print them, each chosen for what it shows.
    [Theory]
    [InlineData("A/RES/1(I)", "1946-01-24")] // first part of the first session
    [InlineData("A/RES/24(I)", "1946-02-12")]
    [InlineData("A/RES/95(I)", "1946-12-11")] // second part
    [InlineData("A/RES/106(S-1)", "1947-05-15")]
    [InlineData("A/RES/217(III)[A]", "1948-12-10")]
    [InlineData("A/RES/377(V)", "1950-11-03")]
    [InlineData("A/RES/543(VI)", "1952-02-05")]
    [InlineData("A/RES/502(VI)", "1952-01-11")] // the sixth session opened in November
    [InlineData("A/RES/1001(ES-I)", "1956-11-07")]
    [InlineData("A/RES/1514(XV)", "1960-12-14")]
    [InlineData("A/RES/2625(XXV)", "1970-10-24")]
    [InlineData("A/RES/3201(S-VI)", "1974-05-01")]
    [InlineData("A/RES/3379(XXX)", "1975-11-10")]
    [InlineData("A/RES/31/159", "1976-12-21")] // the first session with a slash
    [InlineData("A/RES/32/40B", "1977-12-02")]
    [InlineData("A/RES/37/4", "1982-10-22")]
    [InlineData("A/RES/39/247B", "1985-04-12")] // resumed in the next year
    [InlineData("A/RES/47/233", "1993-08-17")]
    [InlineData("A/RES/45/9", "1990-10-25")]
    [InlineData("A/RES/45/266", "1991-05-17")]
    [InlineData("A/RES/51/242", "1997-09-15")] // the last days of a session
    [InlineData("A/RES/52/252", "1998-09-08")]
    [InlineData("A/RES/55/285", "2001-09-07")]
    [InlineData("A/RES/57/270B", "2003-06-23")]
    [InlineData("A/RES/60/252", "2006-03-27")]
    [InlineData("A/RES/60/286", "2006-09-08")]
    [InlineData("A/RES/61/295", "2007-09-13")]
    [InlineData("A/RES/65/1", "2010-09-22")] // the first days of a session
    [InlineData("A/RES/54/267", "2000-06-15")]
    [InlineData("A/RES/58/295", "2004-06-18")]
    [InlineData("A/RES/66/297", "2012-09-17")] // the day before the next one opens
    [InlineData("A/RES/67/1", "2012-09-19")]
    [InlineData("A/RES/68/1", "2013-09-20")]
    [InlineData("A/RES/71/1", "2016-09-19")]
    [InlineData("A/RES/70/303", "2016-09-09")]
    [InlineData("A/RES/72/313", "2018-09-17")] // the eve of the next one
    [InlineData("A/RES/74/307", "2020-09-11")]
    [InlineData("A/RES/78/328", "2024-09-06")]
    [InlineData("A/RES/79/1", "2024-09-22")]
    [InlineData("A/RES/S-23/3", "2000-06-10")]
    [InlineData("A/RES/ES-10/14", "2003-12-08")] // adjourned and resumed since 1997
    [InlineData("E/RES/2006/3", "2006-05-08")] // organizational session
    [InlineData("E/RES/2010/2", "2010-07-19")]
    [InlineData("E/RES/2019/24", "2019-07-23")]
    [InlineData("E/RES/2019/24", "2018-07-26")] // the first day of the session of 2019
    [InlineData("S/RES/1325(2000)", "2000-10-31")]
    public void Real_dates_lie_in_their_sessions(string symbol, string adopted) =>
        IsExcluded(symbol, adopted).Should().BeFalse();

    [Theory]
    [InlineData("A/RES/62/242", "2007-03-04")] // printed so; the session opened half a year later
    [InlineData("A/RES/67/78", "2013-12-11")] // printed so; the session had ended
    [InlineData("A/RES/252/60", "2006-03-27")] // number and session exchanged
    [InlineData("A/RES/60/252", "2006-09-13")] // the day after the next one opened
    [InlineData("A/RES/60/252", "2005-09-12")] // the day before it opened
    [InlineData("A/RES/502(VI)", "1951-10-01")]
    [InlineData("A/RES/S-23/3", "2001")]
    [InlineData("A/RES/ES-10/14", "1996-12")]
    [InlineData("E/RES/2010/2", "2009-12-31")]
    [InlineData("E/RES/2010/2", "2011-01")]
    [InlineData("E/RES/2019/24", "2018-06-30")]
    [InlineData("S/RES/1325(2000)", "2001-10-31")]
    public void Dates_outside_are_found(string symbol, string adopted) =>
        IsExcluded(symbol, adopted).Should().BeTrue();

    [Theory]
    [InlineData("A/66/77")] // no resolution
    [InlineData("A/RES/S-77/1")] // no such special session is known here
    [InlineData("A/RES/ES-99/1")]
    [InlineData("E/RES/1721(LIII)")] // sessions of the Council before 1978 are not kept
    [InlineData("A/HRC/RES/17/4")]
    [InlineData("E/CN.4/RES/2000/5")]
    [InlineData("WHA/RES/1")]
    public void Where_nothing_is_known_nothing_is_said(string symbol) =>
        SessionCalendar.TryGetPeriod(DocumentSymbol.Parse(symbol), out _).Should().BeFalse();

    [Theory]
    [InlineData("A/RES/60/252", "2005")]
    [InlineData("A/RES/60/252", "2006")]
    [InlineData("A/RES/60/252", "2005-09")]
    public void A_date_that_may_lie_inside_is_not_outside(string symbol, string adopted) =>
        IsExcluded(symbol, adopted).Should().BeFalse();

    [Fact]
    public void Of_all_resolutions_with_printed_dates_those_marked_as_misprints_are_found_and_no_other()
    {
        var rows = SharedData.Rows("resolution-dates.tsv");
        rows.Length.Should().BeGreaterThan(1000);
        rows.Where(row => IsExcluded("A/RES/" + row[0], row[1])).Select(row => row[0])
            .Should().Equal(rows.Where(row => row[2] == "misprint").Select(row => row[0]));
    }

    [Fact]
    public void Dated_resolutions_among_the_collected_symbols_lie_in_their_sessions()
    {
        var dated = SharedData.Rows("symbols.tsv")
            .Where(row => PartialDate.TryParse(row[6], out _)
                && DocumentSymbol.TryParse(row[0], out var symbol)
                && SessionCalendar.TryGetPeriod(symbol, out _))
            .ToList();
        dated.Count.Should().BeGreaterThan(500);
        dated.Where(row => IsExcluded(row[0], row[6])).Select(row => $"{row[0]} {row[6]}").Should().BeEmpty();
    }

    private static bool IsExcluded(string symbol, string adopted) =>
        SessionCalendar.TryGetPeriod(DocumentSymbol.Parse(symbol), out var period)
            && period.Excludes(PartialDate.Parse(adopted));

    private static DayRange PeriodOf(int session)
    {
        SessionCalendar.TryGetSession(SessionKind.Regular, session, out var period).Should().BeTrue();
        return period;
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static DayRange Period(FormattableString symbol)
    {
        SessionCalendar.TryGetPeriod(DocumentSymbol.Parse(FormattableString.Invariant(symbol)), out var period)
            .Should().BeTrue();
        return period;
    }
}
