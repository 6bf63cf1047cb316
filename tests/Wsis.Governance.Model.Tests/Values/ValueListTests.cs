using CsCheck;

namespace Wsis.Governance.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void Is_equal_by_content()
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string> same = ["a", new string(['b'])];
        list.Should().Equal(same);
        list.Equals(same).Should().BeTrue();
        (list == same).Should().BeTrue();
        (list != same).Should().BeFalse();
        list.Equals((object)same).Should().BeTrue();
        list.Equals((object)"a").Should().BeFalse();
        list.GetHashCode().Should().Be(same.GetHashCode());
        new Dictionary<ValueList<string>, int> { [list] = 1 }[same].Should().Be(1);
        ValueList<string>[] others = [[], ["a"], ["b", "a"], ["a", "b", "b"], ["a", null!]];
        foreach (var other in others)
        {
            list.Equals(other).Should().BeFalse("of {0}", other);
            (list != other).Should().BeTrue();
        }
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<int> nothing = default;
        ValueList<int> empty = [];
        nothing.Equals(empty).Should().BeTrue();
        nothing.GetHashCode().Should().Be(empty.GetHashCode());
        nothing.Count.Should().Be(0);
        nothing.IsEmpty.Should().BeTrue();
        empty.IsEmpty.Should().BeTrue();
        nothing.Should().BeEmpty();
        nothing.AsSpan().IsEmpty.Should().BeTrue();
        nothing.Contains(0).Should().BeFalse();
        nothing.IndexOf(0).Should().Be(-1);
        nothing.ToString().Should().Be("[]");
        ((System.Collections.IEnumerable)nothing).GetEnumerator().MoveNext().Should().BeFalse();
        FluentActions.Invoking(() => nothing[0]).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The list has 0 elements.*");
    }

    [Fact]
    public void Index_span_and_enumerator_give_the_same_elements()
    {
        ValueList<int> list = [3, 1, 3];
        list.Count.Should().Be(3);
        list.IsEmpty.Should().BeFalse();
        (list[0], list[1], list[^1]).Should().Be((3, 1, 3));
        list.IndexOf(3).Should().Be(0);
        list.IndexOf(1).Should().Be(1);
        list.IndexOf(2).Should().Be(-1);
        list.Contains(1).Should().BeTrue();
        list.AsSpan().ToArray().Should().Equal(3, 1, 3);
        list.Select(item => item + 1).Should().Equal(4, 2, 4);
        FluentActions.Invoking(() => list[3]).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The list has 3 elements.*");
        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Compares_and_finds_by_the_equality_of_its_elements()
    {
        ValueList<ValueList<int>> list = [[1, 2], []];
        list.Contains([1, 2]).Should().BeTrue();
        list.IndexOf(default).Should().Be(1);
        list.Equals([[1, 2], []]).Should().BeTrue();
        list.ToString().Should().Be("[[1, 2], []]");
    }

    [Fact]
    public void Is_written_in_brackets_in_every_culture()
    {
        ValueList<double> numbers = [1.5, -2];
        numbers.ToString().Should().Be("[1.5, -2]");
        ValueList<string?> texts = ["", null, "x"];
        texts.ToString().Should().Be("[, null, x]");
    }

    [Fact]
    public void Copies_arrays_except_those_of_the_library()
    {
        int[] array = [1, 2];
        var copy = ValueList.Create<int>(array);
        var copied = array.ToValueList();
        var taken = ValueList<int>.FromArray(array);
        array[0] = 9;
        copy[0].Should().Be(1);
        copied[0].Should().Be(1);
        taken[0].Should().Be(9);
        taken.ToValueList().AsSpan().Overlaps(array).Should().BeTrue("a list is its own copy");
        Enumerable.Range(1, 3).ToValueList().Should().Equal(1, 2, 3);
        FluentActions.Invoking(() => ((IEnumerable<int>)null!).ToValueList())
            .Should().Throw<ArgumentNullException>().WithParameterName("items");
        ValueList<int>.FromArray([]).Equals(default).Should().BeTrue();
    }

    [Fact]
    public void Walking_and_comparing_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        ValueList<int> same = [1, 2, 3];
        var sum = 0;
        Allocation.Of(() =>
        {
            foreach (var item in list)
            {
                sum += item;
            }

            sum += list.Equals(same) && list.Contains(3) ? list.GetHashCode() & 1 : 0;
        }).Should().Be(0);
        sum.Should().BePositive();
    }

    [Fact]
    public void Is_equal_exactly_if_arrays_have_equal_elements() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3]).Sample((left, right) =>
        {
            var (one, other) = (ValueList.Create<int>(left), ValueList.Create<int>(right));
            var areEqual = left.AsSpan().SequenceEqual(right);
            return one.Equals(other) == areEqual && (!areEqual || one.GetHashCode() == other.GetHashCode());
        });
}
