using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Output;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain text, naïve, 信息", "plain text, naïve, 信息")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("tab\tand\r", "tab and ")]
    [InlineData("\u001b[2Jgone", "\uFFFD[2Jgone")]
    [InlineData("\u0007\u009b31m", "\uFFFD\uFFFD31m")]
    [InlineData("left\u202Eright\u2069\u2066", "leftright")]
    public void No_control_character_reaches_the_terminal(string text, string harmless) =>
        TerminalText.Harmless(text).Should().Be(harmless);

    [Theory]
    [InlineData("جنيف", "\u2068جنيف\u2069")]
    [InlineData("ar: جنيف 2003", "\u2068ar: جنيف 2003\u2069")]
    [InlineData("Geneva", "Geneva")]
    public void Text_from_right_to_left_is_set_apart(string text, string isolated) =>
        TerminalText.Isolated(text).Should().Be(isolated);
}
