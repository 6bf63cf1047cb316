using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>What <c>wsis format</c> does with records that an engine wrote.</summary>
public sealed class FormatCommandTests
{
    private const string FromTable =
        """
        {"type":"principle","id":"openness","text":{"en":"Open","fr":null},"evidence":null,
         "basis":{"document":"tunis-agenda","paragraphs":"29"}}
        """;

    [Fact]
    public void Null_is_left_out_if_it_means_absent()
    {
        var run = ToolRun.WithInput(FromTable, "format", "--null-is-absent", "-");

        (run.Code, run.Error).Should().Be((0, ""));
        run.Output.Should().NotContain("null").And.Contain("\"en\": \"Open\"");
    }

    [Fact]
    public void Null_is_refused_otherwise()
    {
        var run = ToolRun.WithInput(FromTable, "format", "-");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("WSIS0005");
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void A_file_with_a_byte_order_mark_is_formatted(string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(RecordTexts.Body())]);

        ToolRun.Of("format", file).Should().Be(new ToolRun(0, $"{file}\n", ""));

        File.ReadAllBytes(file)[0].Should().Be((byte)'{');
        ToolRun.Of("format", "--check", file).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("", "WSIS0001: The text is not well-formed JSON here: it is empty. See `wsis validate`.")]
    [InlineData("[]", "See `wsis validate`.")]
    public void A_problem_ends_with_a_full_stop_and_advice(string text, string end) =>
        ToolRun.WithInput(text, "format", "-").Error.Should().EndWith(end + "\n").And.Contain(". See");
}
