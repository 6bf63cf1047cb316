using CsCheck;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Tests.Input;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\n\r\nb\r", new[] { "a", "", "b" })]
    public void Lines_are_read_without_their_ends(string text, string[] lines) =>
        Read(new StringReader(text)).Should().Equal(lines);

    [Fact]
    public void A_text_that_arrives_in_pieces_gives_the_same_lines() =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Const('\n'), Gen.Char['a', 'c']), 0, 60], Gen.Int[1, 5])
            .Sample((text, size) =>
                Read(new PieceReader(text, size)).SequenceEqual(Read(new StringReader(text))));

    [Fact]
    public void Finished_lines_are_returned_before_more_input_is_read()
    {
        var calls = 0;
        var reader = new LineReader(new PieceReader("a\nb\n", 2)) { BeforeWaiting = () => calls++ };

        reader.TryRead(out _).Should().BeTrue();
        calls.Should().Be(1);
        reader.TryRead(out _).Should().BeTrue();
        calls.Should().Be(2);
        reader.TryRead(out _).Should().BeFalse();
    }

    private static List<string> Read(TextReader text)
    {
        var (reader, lines) = (new LineReader(text), new List<string>());
        while (reader.TryRead(out var line))
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private sealed class PieceReader(string text, int size) : TextReader
    {
        private int at;

        public override int Read(Span<char> buffer)
        {
            var count = Math.Min(Math.Min(size, buffer.Length), text.Length - at);
            text.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        }
    }
}
