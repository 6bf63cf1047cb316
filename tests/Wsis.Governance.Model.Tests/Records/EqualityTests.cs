using System.Reflection;

namespace Wsis.Governance.Tests.Records;

public sealed class EqualityTests
{
    public static TheoryData<string> Names => ContractType.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Equal_content_is_equal_and_has_the_same_hash(string type)
    {
        var (one, other) = (Sample(type, 1), Sample(type, 1));

        other.Should().NotBeSameAs(one);
        other.Equals(one).Should().BeTrue();
        (other == one).Should().BeTrue();
        other.GetHashCode().Should().Be(one.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_hash_does_not_change_while_the_object_lives(string type)
    {
        var sample = Sample(type, 1);
        var hash = sample.GetHashCode();

        _ = sample.ToString();
        _ = sample.Equals(Sample(type, 2));

        sample.GetHashCode().Should().Be(hash);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_counts_and_with_keeps_the_rest(string type)
    {
        var shaped = ContractType.Named(type);
        var (original, other) = (Sample(type, 1), Sample(type, 2));
        foreach (var property in shaped.SettableProperties)
        {
            var changed = With(original, property, property.GetValue(other));

            changed.Equals(original).Should().BeFalse("{0}.{1} counts in equality", type, property.Name);
            foreach (var rest in shaped.SettableProperties.Where(rest => rest.Name != property.Name))
            {
                rest.GetValue(changed).Should().Be(rest.GetValue(original), "{0} must be kept", rest.Name);
            }

            With(changed, property, property.GetValue(original)).Equals(original).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unknown_member_counts(string type)
    {
        var sample = Sample(type, 1);

        (sample with { UnknownMembers = [] }).Equals(sample).Should().BeFalse();
        (sample with { UnknownMembers = [.. sample.UnknownMembers] }).Equals(sample).Should().BeTrue();
    }

    [Fact]
    public void The_order_of_a_list_counts()
    {
        var mandate = FilledObjects.Of<Mandate>(1);

        (mandate with { Addressees = [.. mandate.Addressees.Reverse()] }).Should().NotBe(mandate);
        (mandate with { Addressees = [.. mandate.Addressees.Reverse().Reverse()] }).Should().Be(mandate);
    }

    [Fact]
    public void A_nested_object_counts_by_content()
    {
        var mandate = FilledObjects.Of<Mandate>(1);

        (mandate with { Instrument = mandate.Instrument with { } }).Should().Be(mandate);
        (mandate with { Instrument = mandate.Instrument with { Paragraphs = ParagraphSet.Create(99) } })
            .Should().NotBe(mandate);
        (mandate with { Reporting = mandate.Reporting! with { UnknownMembers = [] } }).Should().NotBe(mandate);
    }

    [Fact]
    public void Objects_of_two_types_are_never_equal()
    {
        ExtensibleObject citation = new Citation { Document = DocumentRef.Parse("tunis-agenda") };
        ExtensibleObject source = new SourceReference { Document = DocumentRef.Parse("tunis-agenda") };

        citation.Equals(source).Should().BeFalse();
    }

    [Fact]
    public void An_absent_list_is_an_empty_list()
    {
        var absent = new Citation { Document = DocumentRef.Parse("tunis-agenda") };
        var empty = new Citation { Document = DocumentRef.Parse("tunis-agenda"), UnknownMembers = [] };

        empty.Should().Be(absent);
        empty.GetHashCode().Should().Be(absent.GetHashCode());
    }

    private static ExtensibleObject Sample(string type, int seed) =>
        FilledObjects.Of(ContractType.Named(type).Type, seed);

    // What the compiler makes of "original with { Property = value }".
    private static ExtensibleObject With(ExtensibleObject original, PropertyInfo property, object? value)
    {
        var copy = original with { };
        property.SetValue(copy, value);
        return copy;
    }
}
