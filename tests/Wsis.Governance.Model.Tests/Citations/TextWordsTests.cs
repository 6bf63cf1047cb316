using Wsis.Governance.Citations;

namespace Wsis.Governance.Tests.Citations;

public class TextWordsTests
{
    [Theory]
    [InlineData("sevens. Two", 6, true)]
    [InlineData("one.Two", 3, false)]
    [InlineData("one.", 3, false)]
    [InlineData("para. 5", 4, false)]
    [InlineData("paras. 5", 5, false)]
    [InlineData("A. B", 1, false)]
    [InlineData("5. B", 1, true)]
    [InlineData(". B", 0, true)]
    [InlineData("one? two", 3, true)]
    [InlineData("one! two", 3, true)]
    [InlineData("one。two", 3, true)]
    [InlineData("واحد؟", 4, true)]
    [InlineData("one\n\ntwo", 3, true)]
    [InlineData("one\ntwo", 3, false)]
    [InlineData("one\n", 3, false)]
    [InlineData("one, two", 3, false)]
    public void A_sentence_ends_at_a_stop_and_at_an_empty_line(string text, int at, bool ends) =>
        TextWords.EndsSentence(text, at).Should().Be(ends);

    [Theory]
    [InlineData("one two ", 8, 0, "two")]
    [InlineData("one two", 7, 0, "two")]
    [InlineData("one two", 4, 0, "one")]
    [InlineData("one two", 6, 5, "w")]
    [InlineData("one", 0, 0, null)]
    [InlineData("12 ", 3, 0, null)]
    [InlineData("sevens. 12", 8, 0, null)]
    [InlineData("大会 ", 3, 0, "会")]
    [InlineData("a会b", 3, 0, "b")]
    public void The_nearest_word_before_an_offset_is_found_within_the_bound(
        string text, int before, int start, string? expected)
    {
        var isFound = TextWords.TryPrevious(text, before, start, out var word);

        (isFound ? text[word.Start..word.End] : null).Should().Be(expected);
    }

    [Theory]
    [InlineData(" one two", 0, 8, "one")]
    [InlineData("one two", 3, 7, "two")]
    [InlineData("one two", 3, 6, "tw")]
    [InlineData("one", 3, 3, null)]
    [InlineData("12", 0, 2, null)]
    [InlineData("1. one", 0, 6, null)]
    [InlineData("大会", 0, 2, "大")]
    [InlineData("b会a", 0, 3, "b")]
    public void The_nearest_word_after_an_offset_is_found_within_the_bound(
        string text, int after, int end, string? expected)
    {
        var isFound = TextWords.TryNext(text, after, end, out var word);

        (isFound ? text[word.Start..word.End] : null).Should().Be(expected);
    }
}
