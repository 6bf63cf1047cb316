using System.ComponentModel;
using System.Reflection;
using System.Text.Json;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>What all values read from text have in common.</summary>
public sealed class TextValueTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo sample = typeof(SampleValues).GetMethod(nameof(SampleValues.Of))!;

    private static readonly MethodInfo kind =
        typeof(TextValueTests).GetMethod(nameof(KindOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<Type> Values => new(AllValues);

    private static IEnumerable<Type> AllValues => Library.PublicTypes.Where(IsTextValue).Select(Closed);

    [Fact]
    public void The_values_are_found() =>
        AllValues.Should().Contain([typeof(DocumentSymbol), typeof(ParagraphSet), typeof(Id<Organization>)]);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_parsed_and_formatted_in_all_the_ways_of_the_platform(Type value)
    {
        Type[] wanted =
        [
            typeof(IParsable<>).MakeGenericType(value), typeof(ISpanParsable<>).MakeGenericType(value),
            typeof(IUtf8SpanParsable<>).MakeGenericType(value), typeof(ISpanFormattable),
            typeof(IUtf8SpanFormattable), typeof(IEquatable<>).MakeGenericType(value),
        ];

        value.GetInterfaces().Should().Contain(wanted, "{0} implements ITextValue, which brings them", value.Name);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Equality_operators_agree_with_equals(Type value)
    {
        var (one, same, other) = (Sample(value, 1), Sample(value, 1), Sample(value, 2));

        one.Equals(same).Should().BeTrue();
        one.Equals(other).Should().BeFalse();
        one.Equals("text").Should().BeFalse();
        Operator(value, "op_Equality", one, same).Should().BeTrue("{0} has an operator ==", value.Name);
        Operator(value, "op_Equality", one, other).Should().BeFalse();
        Operator(value, "op_Inequality", one, same).Should().BeFalse("{0} has an operator !=", value.Name);
        Operator(value, "op_Inequality", one, other).Should().BeTrue();
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_works_as_a_key(Type value)
    {
        var found = new Dictionary<object, int>
        {
            [Default(value)] = 0,
            [Sample(value, 1)] = 1,
            [Sample(value, 2)] = 2,
        };

        found[Default(value)].Should().Be(0);
        found[Sample(value, 1)].Should().Be(1);
        found[Sample(value, 2)].Should().Be(2);
        Sample(value, 1).GetHashCode().Should().Be(Sample(value, 1).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Default_means_not_stated_and_prints_as_empty_text(Type value)
    {
        Default(value).ToString().Should().BeEmpty();
        value.GetProperty("IsDefault")!.GetValue(Default(value)).Should().Be(true);
        value.GetProperty("IsDefault")!.GetValue(Sample(value, 1)).Should().Be(false);
        Documentation.Of(value).Should().Contain(
            "default", "the documentation of {0} says what default(…) stands for", value.Name);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Text_formatted_generally_is_the_canonical_text(Type value)
    {
        var one = Sample(value, 1);
        var text = one.ToString()!;
        var (chars, bytes) = (new char[text.Length], new byte[System.Text.Encoding.UTF8.GetByteCount(text)]);

        ((ISpanFormattable)one).TryFormat(chars, out var written, default, null).Should().BeTrue();
        ((IUtf8SpanFormattable)one).TryFormat(bytes, out var writtenBytes, "G", null).Should().BeTrue();
        ((IFormattable)one).ToString(null, null).Should().Be(text);

        new string(chars, 0, written).Should().Be(text);
        System.Text.Encoding.UTF8.GetString(bytes, 0, writtenBytes).Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_format_that_a_value_does_not_have_is_refused(Type value)
    {
        var one = Sample(value, 1);

        one.Invoking(static it => ((IFormattable)it).ToString("yyyy", null))
            .Should().Throw<FormatException>().WithMessage("The format \"yyyy\" does not exist for *");
        one.Invoking(static it => ((ISpanFormattable)it).TryFormat(new char[99], out _, "d", null))
            .Should().Throw<FormatException>();
        one.Invoking(static it => ((IUtf8SpanFormattable)it).TryFormat(new byte[99], out _, "d", null))
            .Should().Throw<FormatException>();
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Nothing_is_written_to_a_buffer_that_is_too_short(Type value)
    {
        var one = Sample(value, 1);
        var length = one.ToString()!.Length;

        ((ISpanFormattable)one).TryFormat(new char[length - 1], out var written, default, null).Should().BeFalse();
        ((IUtf8SpanFormattable)one).TryFormat(new byte[length - 1], out var bytes, default, null).Should().BeFalse();

        (written, bytes).Should().Be((0, 0));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Kinds_are_named_with_their_article(Type value) =>
        ((string)kind.MakeGenericMethod(value).Invoke(null, [])!).Should().MatchRegex("^(a|an) ");

    [Theory]
    [MemberData(nameof(Values))]
    public void Parsing_with_a_format_provider_is_declared_on_the_type_where_reflection_looks_for_it(Type value)
    {
        var text = Sample(value, 1).ToString();
        var parse = value.GetMethod("Parse", Own, [typeof(string), typeof(IFormatProvider)]);
        object?[] arguments = [text, null, null];

        parse.Should().NotBeNull("test runners and binders look for it by reflection on {0}", value.Name);
        parse!.Invoke(null, [text, null]).Should().Be(Sample(value, 1));
        value.GetMethod("TryParse", Own, [typeof(string), typeof(IFormatProvider), value.MakeByRefType()])!
            .Invoke(null, arguments).Should().Be(true);
        arguments[2].Should().Be(Sample(value, 1));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_public_property_distinguishes_values(Type value)
    {
        var text = value.GetProperty("Text")!;

        text.GetValue(Sample(value, 1)).Should().Be(Sample(value, 1).ToString());
        text.GetValue(Default(value)).Should().Be("");
        Assert.Equivalent(Sample(value, 1), Sample(value, 1));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Assert.Equivalent(Sample(value, 1), Sample(value, 2)));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void No_public_property_leads_back_to_a_value_of_the_same_type(Type value) =>
        value.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => Mentions(property.PropertyType, value) || property.PropertyType.IsByRefLike)
            .Select(property => property.Name)
            .ShouldBeEmpty("a library that walks properties would not come to an end: make it a method");

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_sort_in_all_the_ways_of_the_platform(Type value)
    {
        if (value != typeof(ParagraphSet))
        {
            value.Should().Implement(typeof(IComparable<>).MakeGenericType(value));
        }

        var (one, two) = ((IComparable)Sample(value, 1), Sample(value, 2));
        var order = one.CompareTo(two);

        order.Should().NotBe(0);
        one.CompareTo(null).Should().BePositive();
        one.CompareTo(Sample(value, 1)).Should().Be(0);
        one.CompareTo(Default(value)).Should().BePositive("default sorts first");
        Math.Sign(((IComparable)two).CompareTo(one)).Should().Be(-Math.Sign(order));
        ((Action)(() => one.CompareTo("text"))).Should().Throw<ArgumentException>();
        if (value != typeof(PartialDate))
        {
            Operator(value, "op_LessThan", one, two).Should().Be(order < 0);
            Operator(value, "op_LessThanOrEqual", one, two).Should().Be(order < 0);
            Operator(value, "op_GreaterThan", one, two).Should().Be(order > 0);
            Operator(value, "op_GreaterThanOrEqual", one, two).Should().Be(order > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_type_converter_reads_and_writes_the_text(Type value)
    {
        var converter = TypeDescriptor.GetConverter(value);
        var text = Sample(value, 1).ToString()!;

        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.ConvertFromInvariantString(text).Should().Be(Sample(value, 1));
        converter.ConvertToInvariantString(Sample(value, 1)).Should().Be(text);
        ((Action)(() => converter.ConvertFromInvariantString("~ no value"))).Should().Throw<FormatException>();
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_type_converter_reads_the_empty_text_of_default(Type value)
    {
        var converter = TypeDescriptor.GetConverter(value);

        converter.ConvertToInvariantString(Default(value)).Should().BeEmpty();
        converter.ConvertFromInvariantString("").Should().Be(Default(value));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void JsonSerializer_writes_and_reads_the_text_under_its_default_options(Type value)
    {
        var json = JsonSerializer.Serialize(Sample(value, 1), value);

        json.Should().Be(JsonSerializer.Serialize(Sample(value, 1).ToString()));
        JsonSerializer.Deserialize(json, value).Should().Be(Sample(value, 1));
    }

    private static bool Mentions(Type type, Type value) =>
        type == value || (type.IsGenericType && type.GetGenericArguments().Any(argument => Mentions(argument, value)));

    private static bool IsTextValue(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(
            made => made.IsGenericType && made.GetGenericTypeDefinition() == typeof(ITextValue<>));

    private static Type Closed(Type type) =>
        type == typeof(Id<>) ? typeof(Id<Organization>)
        : type == typeof(Code<>) ? typeof(Code<Organ>)
        : type;

    private static object Sample(Type value, int seed) => sample.MakeGenericMethod(value).Invoke(null, [seed])!;

    private static string KindOf<T>()
        where T : struct, ITextValue<T> =>
        T.TypeDescription;

    private static object Default(Type value) => Activator.CreateInstance(value)!;

    private static bool Operator(Type value, string name, object left, object right) =>
        (bool)value.GetMethod(name, [value, value])!.Invoke(null, [left, right])!;
}
