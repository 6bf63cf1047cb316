using CsCheck;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Citations.Text;

public class TextWordsTests
{
    // Letters, signs, and what ends a sentence, so that words end within sixteen characters, behind them, and at other
    // scripts.
    private const string Characters = "abcdefgHIJKLMNOP      .,;(?é会б5";

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

    [Fact]
    public void Words_of_any_length_at_any_place_are_read_as_one_character_after_another() =>
        Gen.Select(Gen.Char[Characters].Array[0, 80], Gen.Int[0, 80], Gen.Int[0, 80]).Sample(
            static (characters, one, other) =>
            {
                var text = new string(characters);
                var start = Math.Min(Math.Min(one, other), text.Length);
                var end = Math.Min(Math.Max(one, other), text.Length);

                var isPrevious = TextWords.TryPrevious(text, end, start, out var previous);
                (isPrevious ? previous : (TextRange?)null).Should().Be(Previous(text, end, start), text);

                var isNext = TextWords.TryNext(text, start, end, out var next);
                (isNext ? next : (TextRange?)null).Should().Be(Next(text, start, end), text);
            },
            iter: 20_000);

    private static TextRange? Previous(string text, int before, int start)
    {
        var end = before;
        for (; end > start && !char.IsLetter(text[end - 1]); end--)
        {
            if (TextWords.EndsSentence(text, end - 1))
            {
                return null;
            }
        }

        var first = end;
        while (first > start && char.IsLetter(text[first - 1]) && (first == end || text[first - 1] != '会'))
        {
            first--;
            if (text[first] == '会')
            {
                break;
            }
        }

        return first < end ? new TextRange(first, end) : null;
    }

    private static TextRange? Next(string text, int after, int end)
    {
        var start = after;
        for (; start < end && !char.IsLetter(text[start]); start++)
        {
            if (TextWords.EndsSentence(text, start))
            {
                return null;
            }
        }

        var last = start;
        while (last < end && char.IsLetter(text[last]) && text[last] != '会')
        {
            last++;
        }

        last = last == start && start < end ? start + 1 : last;
        return last > start ? new TextRange(start, last) : null;
    }
}
