using System.Globalization;
using CsCheck;

namespace Wsis.Governance.Tests.Values;

public sealed class PartialDateLaws
{
    // Few years, so that dates often touch.
    private static readonly Gen<PartialDate> dates = Gen.OneOf(
        Gen.Int[2003, 2006].Select(PartialDate.Create),
        Gen.Select(Gen.Int[2003, 2006], Gen.Int[1, 12]).Select((year, month) => PartialDate.Create(year, month)),
        Gen.Select(Gen.Int[2003, 2006], Gen.Int[1, 12], Gen.Int[1, 31]).Select((year, month, day) =>
            PartialDate.Create(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)))),
        Gen.Const(default(PartialDate)));

    [Fact]
    public void A_written_date_is_read_back() => dates.Where(d => !d.IsDefault).Sample(date =>
        PartialDate.Parse(date.ToString()) == date);

    [Fact]
    public void Reads_exactly_the_days_of_the_calendar() =>
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 13], Gen.Int[0, 32]).Sample((year, month, day) =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
            var exists = DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            return PartialDate.TryParse(text, out PartialDate _) == exists;
        });

    [Fact]
    public void Order_is_reversed_if_its_sides_are_exchanged() => Gen.Select(dates, dates).Sample((left, right) =>
        right.CompareWith(left) == left.CompareWith(right) switch
        {
            DateOrder.Before => DateOrder.After,
            DateOrder.After => DateOrder.Before,
            var order => order,
        });

    [Fact]
    public void Order_agrees_with_the_days() => Gen.Select(dates, dates).Sample((left, right) =>
        left.CompareWith(right) == (left.Latest < right.Earliest ? DateOrder.Before
            : left.Earliest > right.Latest ? DateOrder.After
            : left == right && left.Precision == DatePrecision.Day ? DateOrder.Same
            : DateOrder.Undecided));

    [Fact]
    public void Certainly_before_is_transitive_and_agrees_with_sorting() =>
        Gen.Select(dates, dates, dates).Sample((a, b, c) =>
            (!a.IsCertainlyBefore(b) || (a.Latest < b.Earliest && a.CompareTo(b) < 0 && !b.IsCertainlyBefore(a)))
            && (!(a.IsCertainlyBefore(b) && b.IsCertainlyBefore(c)) || a.IsCertainlyBefore(c)));

    [Fact]
    public void Sorts_by_first_day_then_by_precision() => Gen.Select(dates, dates).Sample((left, right) =>
        Math.Sign(left.CompareTo(right))
            == Math.Sign((left.Earliest, left.Precision).CompareTo((right.Earliest, right.Precision))));

    [Fact]
    public void Comparing_with_a_day_is_comparing_with_its_date() => Gen.Select(dates, dates).Sample((left, right) =>
        !right.TryGetLocalDate(out var day) || left.CompareWith(day) == left.CompareWith(right));
}
