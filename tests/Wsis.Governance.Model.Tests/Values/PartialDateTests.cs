using NodaTime;

namespace Wsis.Governance.Tests.Values;

public sealed class PartialDateTests
{
    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<PartialDate>(
        ["2005", "2005-11", "2005-11-18", "0001", "0001-01-01", "9999-12-31", "2004-02-29", "2000-02-29", "1900-02-28"],
        [
            ("", 0, "a year of four digits"),
            ("05", 2, "a year of four digits"),
            ("-005", 0, "a year of four digits"),
            (" 2005", 0, "a year of four digits"),
            ("٢٠٠٥", 0, "a year of four digits"),
            ("0000", 0, "a year from 0001 to 9999"),
            ("0000-13", 0, "a year from 0001 to 9999"),
            ("20055", 4, "a hyphen and the month, or the end"),
            ("2005/11", 4, "a hyphen and the month, or the end"),
            ("2005-", 5, "a month of two digits"),
            ("2005-1", 6, "a month of two digits"),
            ("2005-1-1", 6, "a month of two digits"),
            ("2005-00", 5, "a month from 01 to 12"),
            ("2005-13-01", 5, "a month from 01 to 12"),
            ("2005-11 ", 7, "a hyphen and the day, or the end"),
            ("2005-111", 7, "a hyphen and the day, or the end"),
            ("2005-11-", 8, "a day of two digits"),
            ("2005-11-1", 9, "a day of two digits"),
            ("2005-11-00", 8, "a day from 01 to 30, the last of that month"),
            ("2005-11-31", 8, "a day from 01 to 30, the last of that month"),
            ("2005-12-32", 8, "a day from 01 to 31"),
            ("2005-02-29", 8, "a day from 01 to 28, the last of February in that year"),
            ("1900-02-29", 8, "a day from 01 to 28, the last of February in that year"),
            ("2004-02-30", 8, "a day from 01 to 29, the last of February in that year"),
            ("2005-11-18T", 10, "the end after the day"),
            ("2005-11-181", 10, "the end after the day"),
        ]);

    [Theory]
    [InlineData("2005", 2005, null, null, DatePrecision.Year)]
    [InlineData("2005-11", 2005, 11, null, DatePrecision.Month)]
    [InlineData("2005-11-18", 2005, 11, 18, DatePrecision.Day)]
    public void A_date_has_the_parts_and_the_precision_of_its_text(
        string text, int year, int? month, int? day, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);
        date.Year.Should().Be(year);
        date.Month.Should().Be(month);
        date.Day.Should().Be(day);
        date.Precision.Should().Be(precision);
    }

    [Theory]
    [InlineData("2005", "2005-01-01", "2005-12-31")]
    [InlineData("2005-11", "2005-11-01", "2005-11-30")]
    [InlineData("2004-02", "2004-02-01", "2004-02-29")]
    [InlineData("2005-11-18", "2005-11-18", "2005-11-18")]
    public void Knows_its_first_and_last_day(string text, string earliest, string latest)
    {
        PartialDate.FromLocalDate(PartialDate.Parse(text).Earliest).ToString().Should().Be(earliest);
        PartialDate.FromLocalDate(PartialDate.Parse(text).Latest).ToString().Should().Be(latest);
    }

    [Fact]
    public void Default_may_be_any_day()
    {
        PartialDate nothing = default;
        nothing.Year.Should().Be(0);
        nothing.Month.Should().BeNull();
        nothing.Day.Should().BeNull();
        nothing.Precision.Should().Be(DatePrecision.None);
        nothing.Earliest.Should().Be(LocalDate.MinIsoValue);
        nothing.Latest.Should().Be(LocalDate.MaxIsoValue);
        nothing.TryGetLocalDate(out _).Should().BeFalse();
        foreach (var other in new[] { default, PartialDate.Create(1), PartialDate.Create(9999, 12, 31) })
        {
            nothing.CompareWith(other).Should().Be(DateOrder.Undecided);
            other.CompareWith(nothing).Should().Be(DateOrder.Undecided);
            nothing.IsCertainlyBefore(other).Should().BeFalse();
            nothing.IsCertainlyAfter(other).Should().BeFalse();
        }

        nothing.CompareWith(LocalDate.MaxIsoValue).Should().Be(DateOrder.Undecided);
        nothing.CompareWith(LocalDate.MinIsoValue).Should().Be(DateOrder.Undecided);
    }

    [Theory]
    [InlineData("2005", "2006", DateOrder.Before)]
    [InlineData("2005", "2006-01-01", DateOrder.Before)]
    [InlineData("2005-11-18", "2005-11-19", DateOrder.Before)]
    [InlineData("2005-11-18", "2005-11-18", DateOrder.Same)]
    [InlineData("2005-12", "2005-11-30", DateOrder.After)]
    [InlineData("2005", "2005", DateOrder.Undecided)]
    [InlineData("2005", "2005-11", DateOrder.Undecided)]
    [InlineData("2005", "2005-01-01", DateOrder.Undecided)]
    [InlineData("2005", "2005-12-31", DateOrder.Undecided)]
    [InlineData("2005-11", "2005-11-18", DateOrder.Undecided)]
    public void Orders_what_can_be_ordered(string left, string right, DateOrder order)
    {
        var (one, other) = (PartialDate.Parse(left), PartialDate.Parse(right));
        one.CompareWith(other).Should().Be(order);
        one.IsCertainlyBefore(other).Should().Be(order == DateOrder.Before);
        one.IsCertainlyAfter(other).Should().Be(order == DateOrder.After);
        if (other.TryGetLocalDate(out var day))
        {
            one.CompareWith(day).Should().Be(order);
            one.IsCertainlyBefore(day).Should().Be(order == DateOrder.Before);
            one.IsCertainlyAfter(day).Should().Be(order == DateOrder.After);
        }
    }

    [Fact]
    public void Compares_with_days_outside_its_own_years()
    {
        PartialDate.Create(1).CompareWith(new LocalDate(0, 12, 31)).Should().Be(DateOrder.After);
        PartialDate.Create(1).CompareWith(new LocalDate(-9998, 1, 1)).Should().Be(DateOrder.After);
    }

    [Fact]
    public void Sorts_by_first_day_then_by_precision()
    {
        string[] sorted = ["2004-12-31", "2005", "2005-01", "2005-01-01", "2005-01-02", "2005-02", "2006"];
        var dates = sorted.Reverse().Select(PartialDate.Parse).Append(default).Order().Select(d => d.ToString());
        dates.Should().Equal(sorted.Prepend(""));
    }

    [Fact]
    public void Is_made_from_days_of_any_calendar()
    {
        PartialDate date = new LocalDate(2005, 11, 18);
        date.Should().Be(PartialDate.Create(2005, 11, 18));
        PartialDate julian = new LocalDate(2005, 11, 5, CalendarSystem.Julian);
        julian.Should().Be(date);
        date.CompareWith(new LocalDate(2005, 11, 5, CalendarSystem.Julian)).Should().Be(DateOrder.Same);
        date.TryGetLocalDate(out var day).Should().BeTrue();
        day.Should().Be(new LocalDate(2005, 11, 18));
        PartialDate.Create(2005, 11).TryGetLocalDate(out _).Should().BeFalse();
    }

    [Fact]
    public void Refuses_dates_that_do_not_exist()
    {
        ExpectedExceptions.OutOfRange(() => PartialDate.Create(0), "year");
        ExpectedExceptions.OutOfRange(() => PartialDate.Create(10000), "year");
        ExpectedExceptions.OutOfRange(() => PartialDate.Create(2005, 0), "month");
        ExpectedExceptions.OutOfRange(() => PartialDate.Create(2005, 13, 1), "month");
        ExpectedExceptions.OutOfRange(() => PartialDate.Create(2005, 2, 29), "day");
        ExpectedExceptions.OutOfRange(() => PartialDate.FromLocalDate(new LocalDate(0, 1, 1)), "date");
    }

    [Fact]
    public void Is_read_and_written_into_buffers_without_allocating()
    {
        var characters = new char[10];
        var utf8 = new byte[10];
        Allocation.Of(() => PartialDate.TryParse("2005-11-18", out _, out _)).Should().Be(0);
        Allocation.Of(() =>
            PartialDate.Create(2005, 11, 18).TryFormat(characters, out _, default, null)).Should().Be(0);
        Allocation.Of(() => PartialDate.Create(2005, 11, 18).TryFormat(utf8, out _, default, null)).Should().Be(0);
    }
}
