using CsCheck;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Output;

public sealed class WordWrapTests
{
    [Fact]
    public void Lines_break_between_words() =>
        WordWrap.Lines("the quick brown fox jumps over the lazy dog", 20).Should()
            .Equal("the quick brown fox", "jumps over the lazy", "dog");

    [Fact]
    public void A_word_that_fits_no_line_is_broken() =>
        WordWrap.Lines(
            new string('x', 45), 20).Should().Equal(new string('x', 20), new string('x', 20), new string('x', 5));

    [Fact]
    public void A_word_is_not_cut_where_no_terminal_shows_it() =>
        WordWrap.Lines("see " + new string('x', 45) + " here", 20, cutsWords: false).Should()
            .Equal("see", new string('x', 45), "here");

    [Fact]
    public void Scripts_without_spaces_are_broken_anywhere() =>
        WordWrap.Lines(new string('信', 15), 20, cutsWords: false).Should()
            .Equal(new string('信', 10), new string('信', 5));

    [Fact]
    public void The_widest_word_is_what_cannot_be_broken()
    {
        WordWrap.WidestWord("a quick fox").Should().Be(5);
        WordWrap.WidestWord("信息社会").Should().Be(2);
        WordWrap.WidestWord("").Should().Be(0);
    }

    [Fact]
    public void Ideographs_have_two_columns() =>
        WordWrap.Lines(new string('信', 15), 20).Should().Equal(new string('信', 10), new string('信', 5));

    [Fact]
    public void Combining_marks_have_no_column() => TextWidth.Of("مُحَمَّد e\u0301").Should().Be(6);

    [Fact]
    public void No_line_is_too_wide_and_no_word_is_lost() =>
        Gen.String[Gen.OneOf(
            Gen.Char['a', 'e'], Gen.Const(' '), Gen.Const('\n'), Gen.Char['ا', 'ي'], Gen.Char['一', '丂']), 0, 200]
            .Sample(text =>
            {
                var lines = WordWrap.Lines(text, 24).ToArray();
                return lines.All(static line => TextWidth.Of(line) <= 24)
                    && Letters(string.Concat(lines)) == Letters(text);
            });

    private static string Letters(string text) => text.Replace(" ", "").Replace("\n", "");
}
