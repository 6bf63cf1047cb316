using CsCheck;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

public class EditDistanceTests
{
    private static readonly Gen<string> names = Gen.String[Gen.Char["abcdeABC-19"], 0, 12];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("mandate", "mandate", 0)]
    [InlineData("Mandate", "mandate", 0)]
    [InlineData("mandate", "mandates", 1)]
    [InlineData("mandate", "mendate", 1)]
    [InlineData("mandate", "", 7)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_insertions_deletions_and_substitutions(string left, string right, int distance) =>
        EditDistance.Between(left, right).Should().Be(distance);

    [Fact]
    public void No_distance_is_below_its_lower_bound() =>
        Gen.Select(names, names).Sample(
            (left, right) => EditDistance.AtLeast(left, right) <= EditDistance.Between(left, right));

    [Fact]
    public void A_distance_above_the_maximum_is_not_counted_further() =>
        Gen.Select(names, names, Gen.Int[0, 12]).Sample(static (left, right, max) =>
            EditDistance.Between(left, right) is var distance
                && EditDistance.Between(left, right, max) == (distance <= max ? distance : int.MaxValue));

    [Fact]
    public void The_distance_is_the_same_in_both_directions() =>
        Gen.Select(names, names).Sample(
            (left, right) => EditDistance.Between(left, right) == EditDistance.Between(right, left));
}
