using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class CiteCommandTests
{
    [Fact]
    public void Citations_are_answered_one_a_line()
    {
        var run = ToolRun.WithInput("See A/RES/60/252, القرار 252/60، and paragraph 71 of the Tunis Agenda.", "cite");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal(
            """{"offset":4,"length":12,"text":"A/RES/60/252","canonical":"A/RES/60/252","candidates":["A/RES/60/252"],"mirrored":false,"repaired":null,"paragraphs":null}""",
            """{"offset":25,"length":6,"text":"252/60","canonical":"A/RES/60/252","candidates":["A/RES/60/252"],"mirrored":true,"repaired":null,"paragraphs":null}""",
            """{"offset":57,"length":12,"text":"Tunis Agenda","canonical":"tunis-agenda","candidates":[],"mirrored":false,"repaired":null,"paragraphs":"71"}""");
    }

    [Fact]
    public void The_body_reads_numbers_without_a_name()
    {
        const string Text = "Recalling its resolution 2010/2,";

        ToolRun.WithInput(Text, "cite", "--body", "economicAndSocialCouncil").Output.Should()
            .Contain("\"canonical\":\"E/RES/2010/2\"");
        var run = ToolRun.WithInput(Text, "cite", "--body", "parliament");
        run.Code.Should().Be(2);
        run.Error.Should().StartWith("wsis: --body parliament is not an organ. `wsis codes organ` lists the organs.");
    }

    [Fact]
    public void Unreadable_numbers_are_listed_on_request()
    {
        ToolRun.WithInput("(A/60/6871/160)", "cite").Output.Should().BeEmpty();
        var line = ToolRun.WithInput("(A/60/6871/160)", "cite", "--unreadable").Output;
        line.Should().Contain("\"text\":\"A/60/6871/160\",\"canonical\":null,")
            .And.Contain("\"note\":\"looks like a symbol");
    }

    [Fact]
    public void Offsets_run_through_all_blocks_of_a_long_text()
    {
        var paragraph = new string('x', 99_000) + " resolution A/RES/60/252 of the Assembly.\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, 50));

        var run = ToolRun.WithInput(text, "cite", "-");

        run.Lines.Should().HaveCount(50);
        for (var index = 0; index < 50; index++)
        {
            var offset = JsonDocument.Parse(run.Lines[index]).RootElement.GetProperty("offset").GetInt32();
            offset.Should().Be((index * paragraph.Length) + 99_012);
            text.AsSpan(offset, 12).ToString().Should().Be("A/RES/60/252");
        }
    }

    [Fact]
    public void A_file_is_read_and_one_that_is_not_there_is_reported()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("text.txt", "A/66/77"u8.ToArray());

        ToolRun.Of("cite", file).Output.Should().Contain("\"canonical\":\"A/66/77\"");
        var run = ToolRun.Of("cite", file + "x");
        run.Should().Be(new ToolRun(
            2, "", $"wsis: There is no file \"{file}x\". Name a file, or - for standard input.\n"));
    }
}
