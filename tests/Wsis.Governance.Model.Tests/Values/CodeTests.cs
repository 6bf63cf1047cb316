using System.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

public class CodeTests
{
    private static readonly string longest = new('a', 64);

    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<Code<Organ>>(
        ["generalAssembly", "wsis", "a", "a1B2", longest],
        [
            ("", 0, "a lower-case letter"),
            ("A", 0, "a lower-case letter"),
            ("1a", 0, "a lower-case letter"),
            ("a-b", 1, "a Latin letter or a digit, as a code is one word"),
            ("ab ", 2, "a Latin letter or a digit, as a code is one word"),
            ("aé", 1, "a Latin letter or a digit, as a code is one word"),
            (longest + "a", 64, "the end, as a code has no more than 64 characters"),
        ]);

    [Theory]
    [InlineData("generalAssembly", true)]
    [InlineData("wsis", true)]
    [InlineData("generalAssemblx", false)]
    [InlineData("generalassembly", false)]
    [InlineData("wsi", false)]
    [InlineData("", false)]
    public void Bytes_of_a_known_code_are_read(string text, bool isKnown)
    {
        TextValue.TryTake<Code<Organ>>(Encoding.UTF8.GetBytes(text), null, out var code).Should().Be(isKnown);

        code.ToString().Should().Be(isKnown ? text : "");
        code.IsKnown.Should().Be(isKnown);
        (Code<Organ>.TryParse(text, out var parsed) && parsed.IsKnown).Should().Be(isKnown);
    }

    [Fact]
    public void A_known_code_keeps_the_string_of_its_list()
    {
        var text = new StringBuilder("wsis").ToString();

        Code<Organ>.Parse(text).ToString().Should().BeSameAs(Organ.Wsis.ToString());
    }
}
