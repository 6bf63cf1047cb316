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
    public void Null_is_left_out_where_it_stands_for_absent()
    {
        var run = ToolRun.Fed(FromTable, "format", "--null-is-absent", "-");

        (run.Code, run.Error).Should().Be((0, ""));
        run.Output.Should().NotContain("null").And.Contain("\"en\": \"Open\"");
    }

    [Fact]
    public void Null_is_refused_otherwise()
    {
        var run = ToolRun.Fed(FromTable, "format", "-");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("WSIS0005");
    }
}
