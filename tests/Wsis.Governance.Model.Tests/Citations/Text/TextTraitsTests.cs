using Wsis.Governance.Citations.Text;

namespace Wsis.Governance.Tests.Citations.Text;

public class TextTraitsTests
{
    [Theory]
    [InlineData("", false, false, true)]
    [InlineData("the lakes", false, false, true)]
    [InlineData("“the lake’s” – ÿ", false, false, false)]
    [InlineData("60/252", true, false, true)]
    [InlineData("озеро", false, true, false)]
    [InlineData("湖 60/252", true, true, false)]
    [InlineData("٦٠/٢٥٢", false, true, false)]
    public void Digits_and_other_scripts_are_found(string text, bool hasDigit, bool hasOtherScript, bool isAscii) =>
        TextTraits.Of(text).Should().Be(new TextTraits(hasDigit, hasOtherScript, isAscii));

    // Longer than a vector, so that the character is in the vectorized part, at its borders, and in the rest.
    [Theory]
    [InlineData('0')]
    [InlineData('9')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData('\u03FF')]
    [InlineData('\u0400')]
    [InlineData('\u1FFF')]
    [InlineData('\u2000')]
    [InlineData('\u206F')]
    [InlineData('\u2070')]
    [InlineData('\uFFFF')]
    public void One_character_is_found_wherever_it_is(char character)
    {
        var expected = new TextTraits(
            char.IsAsciiDigit(character),
            character is >= '\u0400' and not (>= '\u2000' and <= '\u206F'),
            char.IsAscii(character));

        for (var at = 0; at < 100; at++)
        {
            var text = new string('a', at) + character + new string('b', 99 - at);
            TextTraits.Of(text).Should().Be(expected, $"it is at {at}");
        }
    }
}
