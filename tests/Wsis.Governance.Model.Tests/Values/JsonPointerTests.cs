namespace Wsis.Governance.Tests.Values;

public class JsonPointerTests
{
    [Theory]
    [InlineData("a", 0, "a slash, or nothing")]
    [InlineData("a/", 0, "a slash, or nothing")]
    [InlineData("/~", 1, "0 or 1 after a tilde")]
    [InlineData("/a~2", 2, "0 or 1 after a tilde")]
    [InlineData("/~0~", 3, "0 or 1 after a tilde")]
    [InlineData("/~/", 1, "0 or 1 after a tilde")]
    public void A_refusal_states_the_problem_and_the_place(string text, int at, string reason)
    {
        JsonPointer.TryParse(text.AsSpan(), out var pointer, out var error).Should().BeFalse();

        pointer.IsDefault.Should().BeTrue();
        error.Should().Be(new ParseError(at, reason));
        FluentActions.Invoking(() => JsonPointer.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"\"{text}\" is not a JSON pointer: at character {at + 1}: expected {reason}.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/a/0")]
    [InlineData("/~0~1")]
    [InlineData("//")]
    public void Anything_after_a_slash_is_a_member(string text)
    {
        var pointer = JsonPointer.Parse(text);

        pointer.ToString().Should().Be(text);
        pointer.Equals((object)JsonPointer.Parse(text)).Should().BeTrue();
        pointer.Equals("a").Should().BeFalse();
        (pointer == JsonPointer.Parse("/b"), pointer != JsonPointer.Parse("/b")).Should().Be((false, true));
        pointer.CompareTo(JsonPointer.Parse("/\uFFFF")).Should().BeNegative();
        pointer.GetHashCode().Should().Be(JsonPointer.Parse(text).GetHashCode());
        default(JsonPointer).GetHashCode().Should().Be(0);
    }

    [Fact]
    public void The_whole_document_is_the_default()
    {
        JsonPointer.TryParse("", out var whole).Should().BeTrue();

        whole.IsDefault.Should().BeTrue();
        JsonPointer.OfValid("").IsDefault.Should().BeTrue();
        JsonPointer.IsValid("").Should().BeTrue();
        JsonPointer.IsValid("/a").Should().BeTrue();
        JsonPointer.IsValid("a").Should().BeFalse();
    }

    [Theory]
    [InlineData("a", "/x/a")]
    [InlineData("", "/x/")]
    [InlineData("a/b", "/x/a~1b")]
    [InlineData("~", "/x/~0")]
    [InlineData("~1", "/x/~01")]
    [InlineData("/~/", "/x/~1~0~1")]
    public void A_member_is_escaped(string member, string pointer) =>
        JsonPointer.Parse("/x").Append(member).ToString().Should().Be(pointer);

    [Fact]
    public void Append_adds_a_member_an_index_or_a_pointer()
    {
        default(JsonPointer).Append("a").Append(12).ToString().Should().Be("/a/12");
        JsonPointer.Parse("/a").Append(JsonPointer.Parse("/b/c")).ToString().Should().Be("/a/b/c");
        JsonPointer.Parse("/a").Append(default(JsonPointer)).ToString().Should().Be("/a");
        FluentActions.Invoking(() => default(JsonPointer).Append((string)null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("member");
        FluentActions.Invoking(() => default(JsonPointer).Append(-1))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
    }

    [Theory]
    [InlineData("/a", "", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/b/a", "/a", false)]
    public void A_place_is_within_those_before_it(string pointer, string whole, bool isWithin) =>
        Of(pointer).IsWithin(Of(whole)).Should().Be(isWithin);

    private static JsonPointer Of(string text) => JsonPointer.TryParse(text, out var pointer) ? pointer : default;
}
