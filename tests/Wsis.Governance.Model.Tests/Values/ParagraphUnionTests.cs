namespace Wsis.Governance.Tests.Values;

public sealed class ParagraphUnionTests
{
    [Theory]
    [InlineData("35", "71", "35, 71")]
    [InlineData("71", "35", "35, 71")]
    [InlineData("68-70", "69-71", "68-71")]
    [InlineData("68-70", "35, 69-71", "35, 68-71")]
    [InlineData("35 (a)", "35", "35")]
    [InlineData("35 (a)-(c)", "35 (b)-(e)", "35 (a)-(e)")]
    [InlineData("1-2, 5-6", "2-5", "1-6")]
    [InlineData("11 (i)-(iii)", "11 (ii)", "11 (i)-(iii)")]
    [InlineData("11 (ii)", "11 (i)-(iii)", "11 (i)-(iii)")]
    [InlineData("section IV", "5", "5, section IV")]
    [InlineData("annex 3", "4", "4, annex 3")]
    public void The_union_has_the_places_of_both_in_the_order_of_the_document(string one, string other, string expected)
    {
        var (left, right) = (ParagraphSet.Parse(one), ParagraphSet.Parse(other));

        var union = left.Union(right);

        union.ToString().Should().Be(expected);
        (union.Contains(left) && union.Contains(right)).Should().BeTrue();
        right.Union(left).Equals(union).Should().BeTrue();
        union.Union(left).Equals(union).Should().BeTrue();
    }

    [Fact]
    public void A_set_that_is_not_stated_adds_no_place()
    {
        var set = ParagraphSet.Parse("68-71");

        set.Union(default).Equals(set).Should().BeTrue();
        default(ParagraphSet).Union(set).Equals(set).Should().BeTrue();
        default(ParagraphSet).Union(default).IsDefault.Should().BeTrue();
    }

    [Fact]
    public void A_union_that_is_too_long_is_an_error()
    {
        var even = ParagraphSet.Parse(string.Join(", ", Enumerable.Range(500, 40).Select(number => 2 * number)));
        var odd = ParagraphSet.Parse(string.Join(", ", Enumerable.Range(500, 40).Select(number => (2 * number) + 1)));

        FluentActions.Invoking(() => even.Union(odd)).Should().Throw<InvalidOperationException>()
            .WithMessage("*more than 256 characters*");
    }
}
