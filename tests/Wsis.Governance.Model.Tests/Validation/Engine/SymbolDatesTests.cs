using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Tests.Validation.Engine;

public class SymbolDatesTests
{
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
    [InlineData("A/RES/55/2", "2000-09-08")] // the session opened before the Millennium Summit
    [InlineData("A/RES/79/2", "2024-09-11")]
    [InlineData("A/RES/80/1", "2025-09-12")]
    [InlineData("E/RES/2013/45", "2014-01-14")] // the last meeting of the session of 2013
    [InlineData("E/RES/2014/35", "2014-11-17")] // beside the session of 2015
    [InlineData("E/RES/2015/1", "2014-07-22")]
    [InlineData("A/HRC/RES/5/1", "2007-06-18")]
    [InlineData("A/HRC/RES/17/4", "2011-06-16")]
    [InlineData("A/HRC/RES/43/33", "2020-06-22")] // resumed in June
    [InlineData("A/HRC/RES/S-9/1", "2009-01-12")]
    [InlineData("A/HRC/RES/S-30/1", "2021-05-27")]
    [InlineData("A/HRC/RES/S-38/1", "2025-11-14")] // after the last that the calendar knows
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
    [InlineData("E/RES/2014/35", "2013-12-31")] // the cycle from July began with 2015
    [InlineData("E/RES/2013/40", "2012-09-15")]
    [InlineData("A/HRC/RES/6/72", "2017-11-13")] // number and session exchanged
    [InlineData("A/HRC/RES/65/281", "1982-12-03")]
    [InlineData("A/HRC/RES/S-30/1", "2022")]
    public void Dates_outside_are_found(string symbol, string adopted) =>
        IsExcluded(symbol, adopted).Should().BeTrue();

    [Theory]
    [InlineData("A/66/77")] // no resolution
    [InlineData("A/RES/S-77/1")] // no such special session is known here
    [InlineData("A/RES/ES-99/1")]
    [InlineData("E/RES/1721(LIII)")] // sessions of the Council before 1978 are not kept
    [InlineData("E/CN.4/RES/2000/5")]
    [InlineData("WHA/RES/1")]
    public void A_symbol_without_known_dates_has_no_interval(string symbol) =>
        SessionOf(DocumentSymbol.Parse(symbol)).Should().BeNull();

    [Theory]
    [InlineData("A/RES/60/252", "2005")]
    [InlineData("A/RES/60/252", "2006")]
    [InlineData("A/RES/60/252", "2005-09")]
    public void A_date_that_may_lie_inside_is_not_outside(string symbol, string adopted) =>
        IsExcluded(symbol, adopted).Should().BeFalse();

    [Fact]
    public void Only_the_known_misprints_among_printed_dates_are_found()
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
                && SessionOf(symbol) is not null)
            .ToList();
        dated.Count.Should().BeGreaterThan(500);
        dated.Where(row => IsExcluded(row[0], row[6])).Select(row => $"{row[0]} {row[6]}").Should().BeEmpty();
    }

    private static bool IsExcluded(string symbol, string adopted) =>
        SessionOf(DocumentSymbol.Parse(symbol)) is { } session
            && session.Excludes(PartialDate.Parse(adopted).ToInterval());

    private static DayInterval? SessionOf(DocumentSymbol symbol) =>
        SymbolSummary.Of(symbol, new DateOnly(2026, 11, 1)) is { IsAdopted: true } summary
            ? SymbolDates.SessionOf(summary)
            : null;
}
