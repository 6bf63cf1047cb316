using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Tests.Input;

public sealed class TextBlocksTests
{
    [Theory]
    [InlineData("aaaa bb\n\ncc\ndd", 8)]
    [InlineData("aaaa bbbb cc\ndd", 13)]
    [InlineData("aaaabbbb cccc", 9)]
    [InlineData("aaaabbbbcccc", 12)]
    [InlineData("a\n\naaaaaaaaaaaaaa", 17)]
    public void A_full_block_ends_between_paragraphs_lines_or_words(string full, int end) =>
        TextBlocks.EndOfBlock(full).Should().Be(end);

    [Fact]
    public void A_full_block_does_not_end_within_a_character() =>
        TextBlocks.EndOfBlock(['a', 'a', 'a', '\uD83D']).Should().Be(3);

    [Fact]
    public void Concatenated_blocks_are_the_text()
    {
        var text = string.Concat(Enumerable.Range(0, 400_000).Select(static number =>
            FormattableString.Invariant($"{number}{(number % 9 == 0 ? "\n" : " ")}")));
        var blocks = new TextBlocks(new StringReader(text));
        var length = 0L;
        while (blocks.TryRead(out var block))
        {
            blocks.Offset.Should().Be(length);
            block.SequenceEqual(text.AsSpan((int)length, block.Length)).Should().BeTrue();
            length += block.Length;
        }

        length.Should().Be(text.Length);
    }
}
