using System.Text;
using Wsis.Governance.Tool.Documents;

namespace Wsis.Governance.Tool.Tests.Documents;

/// <summary>Lines come whole, however long they are and however the stream hands them out.</summary>
public sealed class LineBytesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one")]
    [InlineData("one\ntwo\n", "one", "two", "")]
    [InlineData("one\r\n\ntwo", "one\r", "", "two")]
    [InlineData("\uFEFFone\ntwo", "one", "two")]
    public void A_text_is_cut_at_its_line_feeds(string text, params string[] lines) =>
        Read(Encoding.UTF8.GetBytes(text)).Should().Equal(lines);

    [Fact]
    public void A_line_longer_than_any_block_is_whole()
    {
        string[] lines = [new('a', 300_000), new('b', 17), new('c', 700_000)];

        Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Should().Equal(lines);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_replaced() =>
        Read([(byte)'a', 0xC3, (byte)'\n', (byte)'b']).Should().Equal("a\uFFFD", "b");

    [Fact]
    public void Another_encoding_is_said()
    {
        var act = () => Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray());

        act.Should().Throw<ToolException>().WithMessage("*lakes.jsonl is written in UTF-16*UTF-8*");
    }

    private static List<string> Read(byte[] text) =>
        [.. LineBytes.Read("lakes.jsonl", new MemoryStream(text)).Select(Encoding.UTF8.GetString)];
}
