using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Tests.Input;

public sealed class BufferedInputTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(20_000_000)]
    public void Input_can_be_read_again(int length)
    {
        var text = new byte[length];
        new Random(length).NextBytes(text);
        using var kept = new BufferedInput(new MemoryStream(text));
        using var again = kept.Open();
        var copy = new MemoryStream();

        kept.CopyTo(copy);
        copy.ToArray().AsSpan().SequenceEqual(text).Should().BeTrue();
        again.Position = length / 2;
        copy.SetLength(0);
        again.CopyTo(copy);
        copy.ToArray().AsSpan().SequenceEqual(text.AsSpan(length / 2)).Should().BeTrue();
    }

    [Fact]
    public void A_stream_opened_early_continues_with_the_text()
    {
        using var kept = new BufferedInput(new MemoryStream([1, 2, 3]));
        using var again = kept.Open();

        again.ReadByte().Should().Be(-1);
        kept.ReadByte();
        again.ReadByte().Should().Be(1);
        again.ReadByte().Should().Be(-1);
    }
}
