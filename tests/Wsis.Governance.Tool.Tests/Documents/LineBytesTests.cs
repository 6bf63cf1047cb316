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
    public void A_line_longer_than_a_block_is_read_completely()
    {
        string[] lines = [new('a', 300_000), new('b', 17), new('c', 700_000)];

        Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Should().Equal(lines);
    }

    [Theory]
    [InlineData("61 0A C3 0A 62", "line 2 holds the byte 0xC3")]
    [InlineData("61 0A 0A 62 C3", "line 3 holds the byte 0xC3")]
    [InlineData("61 00", "line 1 holds the character U+0000")]
    public void Bytes_that_are_not_text_are_refused(string bytes, string reason)
    {
        var act = () => Read(Convert.FromHexString(bytes.Replace(" ", "")));

        act.Should().Throw<ToolException>().WithMessage($"\"lakes.jsonl\" is not *: {reason}*");
    }

    [Fact]
    public void Another_encoding_is_reported()
    {
        var act = () => Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray());

        act.Should().Throw<ToolException>().WithMessage("*lakes.jsonl is written in UTF-16*UTF-8*");
    }

    private static List<string> Read(byte[] text) =>
        [.. LineBytes.Read("lakes.jsonl", new MemoryStream(text)).Select(Encoding.UTF8.GetString)];
}
