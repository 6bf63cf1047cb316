namespace Wsis.Governance.Tests.Values;

/// <summary>The last that is allowed and the first that is not.</summary>
public class LimitTests
{
    [Fact]
    public void A_web_address_has_a_longest_text_host_and_port()
    {
        var longest = "https://un.org/" + new string('a', 2048 - "https://un.org/".Length);
        var host = string.Concat(Enumerable.Repeat("a.", 125)) + "org";

        IsAddress(longest).Should().BeTrue();
        IsAddress(longest + "a").Should().BeFalse();
        IsAddress($"https://{host}/").Should().BeTrue("{0} characters", host.Length);
        IsAddress($"https://a{host}/").Should().BeFalse("{0} characters", host.Length + 1);
        IsAddress("https://un.org:65535/").Should().BeTrue();
        IsAddress("https://un.org:65536/").Should().BeFalse();
        IsAddress("https://un.org:1/").Should().BeTrue();
        IsAddress("https://un.org:0/").Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 1, 1, null)]
    [InlineData(9999, 12, 31, null)]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2005, 0, 1, "month")]
    [InlineData(2005, 13, 1, "month")]
    public void A_date_has_a_year_of_four_digits(int year, int month, int day, string? wrong)
    {
        var make = () => PartialDate.Create(year, month, day);

        if (wrong is null)
        {
            make().Should().NotBe(default(PartialDate));
        }
        else
        {
            make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(wrong);
        }
    }

    [Fact]
    public void A_message_quotes_at_most_eighty_characters()
    {
        var error = new ParseError(2, "less");

        error.ToException(new string('a', 80), "a text").Message.Should()
            .Be($"\"{new string('a', 80)}\" is not a text: at character 3: expected less.");
        error.ToException(new string('a', 81), "a text").Message.Should()
            .Be($"\"{new string('a', 80)}…\" is not a text: at character 3: expected less.");
        default(ParseError).ToString().Should().Be("no fault");
    }

    private static bool IsAddress(string text) => WebAddress.TryParse(text, out _);
}
