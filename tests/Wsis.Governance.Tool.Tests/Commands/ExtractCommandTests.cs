using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Documents of every kind become paragraphs and records.</summary>
public sealed class ExtractCommandTests
{
    private const string Text = """
        73/999. Lakes and boats
        The General Assembly,
        Recalling its resolution 60/252 of 27 March 2006,
        1. Requests the Secretary-General, and invites Member States, to count the boats:
        (a) In the lakes;
        2. Requests the Secretary-General to report to the General Assembly at its seventy-fifth session.
        80th plenary meeting
        3 May 2019
        """;

    [Fact]
    public void Each_line_of_a_text_is_answered_with_its_kind_and_acts()
    {
        var run = OnFile("A_RES_73_999.txt", Text, "--paragraphs");

        run.Code.Should().Be(0);
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Select(line => line.GetProperty("kind").GetString()).Should().Equal(
            "title", "preambular", "preambular", "operative", "operative", "operative", "back", "back");
        lines.Select(line => line.GetProperty("line").GetInt32()).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
        lines[2].GetProperty("citations")[0].GetString().Should().Be("A/RES/60/252");
        lines[4].GetProperty("paragraph").GetString().Should().Be("1 (a)");
        lines[4].GetProperty("acts")[0].GetProperty("printed").ValueKind.Should().Be(JsonValueKind.Null);
        var act = lines[5].GetProperty("acts")[0];
        act.GetProperty("verb").GetString().Should().Be("requests");
        act.GetProperty("addressees")[0].GetProperty("organization").GetString().Should().Be("secretary-general");
        act.GetProperty("reporting")[0].GetProperty("organ").GetString().Should().Be("generalAssembly");
        act.GetProperty("reporting")[0].GetProperty("session").GetInt32().Should().Be(75);
    }

    [Fact]
    public void Wrapped_lines_are_answered_with_the_paragraph_that_they_continue()
    {
        var run = OnFile("A_RES_73_999.txt",
            "The General Assembly,\n1. Requests the Secretary-General to count the boats\nof all the lakes;\n", "--paragraphs");

        var last = JsonDocument.Parse(run.Lines[2]).RootElement;
        last.GetProperty("line").GetInt32().Should().Be(3);
        last.GetProperty("kind").GetString().Should().Be("operative");
        last.GetProperty("continues").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Records_are_drafted_that_validate()
    {
        var run = OnFile("A_RES_73_999.txt", Text);

        run.Code.Should().Be(0);
        run.Lines.Should().HaveCount(3, "there is one resolution, and two acts confer a mandate of their own");
        run.Error.Should().Contain("1 document, 3 records");
        ToolRun.WithInput(run.Output, "validate", "-").Code.Should().Be(0);
    }

    [Fact]
    public void A_text_that_is_no_resolution_is_reported_and_exits_with_1()
    {
        var run = OnFile("minutes.txt", "Minutes of the lake club\n1. The boats were counted.\n");

        run.Code.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("this is not a resolution");
    }

    [Fact]
    public void Paragraph_files_of_a_registry_are_read_with_their_numbers_and_links()
    {
        const string Json = """
            {"file": "A_RES_73_999", "lines": [
              {"text": "The General Assembly,"},
              {"text": "Recalling its resolution 60/252 of 27 March 2006,", "links": [["60/252", "https://docs.un.org/en/A/RES/60/225"]]},
              {"number": "1.", "text": "Requests the Secretary-General to count the boats."}]}
            """;

        var run = OnFile("registry.json", Json, "--paragraphs");

        run.Lines.Should().HaveCount(3);
        JsonDocument.Parse(run.Lines[2]).RootElement.GetProperty("paragraph").GetString().Should().Be("1");
        run.Error.Should().Contain("A_RES_73_999(2,26): warning WSIS7001: ");
    }

    [Fact]
    public void A_file_of_many_documents_gives_them_in_their_order()
    {
        var lines = Enumerable.Range(1, 40).Select(at => FormattableString.Invariant(
            $$"""{"file": "A_RES_73_{{at}}", "paragraphs": ["The General Assembly,", "1. Requests the Office to count boats."]}"""));

        var run = OnFile("registry.jsonl", string.Join('\n', lines));

        run.Lines.Where(line => line.Contains("\"type\":\"resolution\"", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
            .Should().Equal(Enumerable.Range(1, 40).Select(at => FormattableString.Invariant($"A/RES/73/{at}")));
    }

    [Fact]
    public void A_saved_page_is_read_a_block_a_paragraph_without_its_raised_marks()
    {
        const string Html = """
            <html><body><p>The General Assembly,</p>
            <p><em>Recalling</em> document A/60/687<sup>1</sup>, in which
            boats were counted,</p><p>1. Requests the Secretary-General to count the boats.</p></body></html>
            """;

        var run = OnFile("A_RES_73_999.html", Html, "--paragraphs");

        run.Lines.Should().HaveCount(3);
        run.Output.Should().Contain("\"A/60/687\"").And.NotContain("6871");
    }

    [Fact]
    public void Numbers_of_a_list_in_a_saved_page_are_those_that_it_shows()
    {
        const string Html = """
            <html><body><p>The General Assembly,</p><ol start="9"><li>Invites the Secretary-General to count boats;</li>
            <li value="12">Requests the Secretary-General:<ol type="a"><li value="3">to count sails;</li>
            <li>to report.</li></ol></li><li>Requests the Secretary-General to count oars.</li></ol></body></html>
            """;

        var run = OnFile("A_RES_73_999.html", Html);

        run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(record => record.GetProperty("type").GetString() == "mandate")
            .Select(record => record.GetProperty("instrument").GetProperty("paragraphs").GetString())
            .Should().Equal("9", "12 (c)", "12 (d)", "13");
    }

    [Theory]
    [InlineData("registry.json", "{\"lines\": 5}", "contains no paragraphs")]
    [InlineData("registry.jsonl", "{", "registry.jsonl, line 1 is not valid JSON")]
    [InlineData("report.pdf", "%PDF", "is a PDF file")]
    [InlineData("report.doc", "x", "is an old Word file")]
    public void An_unreadable_file_is_reported_with_the_reason(string name, string content, string reason)
    {
        var run = OnFile(name, content);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
    }

    [Theory]
    [InlineData("--symbol", "boats", "is not a document symbol")]
    [InlineData("--organ", "boats", "is not an organ")]
    [InlineData("--language", "de", "is not supported")]
    public void An_option_without_effect_is_refused(string option, string value, string reason)
    {
        var run = OnFile("a.txt", Text, option, value);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
    }

    [Fact]
    public void The_rules_on_links_are_explained() =>
        ToolRun.Of("explain", "WSIS7002").Output.Should().Contain("link-drops-letter");

    private static ToolRun OnFile(string name, string content, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, Encoding.UTF8.GetBytes(content));
        return ToolRun.Of(["extract", .. options, path]);
    }
}
