using System.Text;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Tests.Input;

/// <summary>What is not text in UTF-8 is found, however the stream gives it.</summary>
public sealed class Utf8CheckTests
{
    private const string Advice = "Save it.";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public void Text_is_accepted_in_blocks_of_any_size(int size) =>
        Message(Encoding.UTF8.GetBytes("a\u00E9\n\u6F22\U0001F600z"), size).Should().BeNull();

    [Theory]
    [InlineData("61 0A C3 28", "0xC3", 2)]
    [InlineData("61 0A 0A E6 BC", "0xE6", 3)]
    [InlineData("E9 74 E9", "0xE9", 1)]
    [InlineData("C3 A9 0A 80", "0x80", 2)]
    [InlineData("F0 9F 98 0A 0A", "0xF0", 1)]
    [InlineData("ED A0 80", "0xED", 1)]
    public void Bytes_that_are_no_characters_are_refused_with_their_line(string bytes, string value, int line)
    {
        foreach (var size in (ReadOnlySpan<int>)[1, 2, 3, 100])
        {
            Message(Bytes(bytes), size).Should().Be(
                $"\"t\" is not UTF-8: line {line} holds the byte {value} where no character of UTF-8 has it. {Advice}");
        }
    }

    [Fact]
    public void A_null_character_is_refused_with_its_line() =>
        Message(Bytes("61 0A 00 62"), 100).Should().StartWith("\"t\" is not text: line 2 holds the character U+0000.");

    [Fact]
    public void Text_in_utf_16_with_its_mark_is_not_checked() => Message(Bytes("FF FE 61 00 00 D8"), 6).Should().BeNull();

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", ""));

    private static string? Message(byte[] text, int size)
    {
        var check = new Utf8Check("t", Advice);
        try
        {
            foreach (var block in text.Chunk(size))
            {
                check.Next(block);
            }

            check.End();
            return null;
        }
        catch (ToolException refused)
        {
            return refused.Message;
        }
    }
}
