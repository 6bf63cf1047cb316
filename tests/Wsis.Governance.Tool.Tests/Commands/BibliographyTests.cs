using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class BibliographyTests
{
    [Fact]
    public void A_resolution_is_a_report_with_its_symbol_as_number()
    {
        var json = ToolRun.Of("export", "--type", "resolution", "--format", "csl-json").Output;

        var entry = JsonDocument.Parse(json).RootElement.EnumerateArray()
            .Single(one => one.GetProperty("number").GetString() == "A/RES/60/252");
        entry.GetProperty("type").GetString().Should().Be("report");
        entry.GetProperty("genre").GetString().Should().Be("Resolution");
        entry.GetProperty("id").GetString().Should().Be("A-RES-60-252");
        entry.GetProperty("author")[0].GetProperty("literal").GetString().Should().Be("United Nations General Assembly");
        entry.GetProperty("issued").GetRawText().ReplaceLineEndings("").Replace(" ", "").Should()
            .Be("{\"date-parts\":[[2006,3,27]]}");
    }

    [Fact]
    public void A_report_in_biblatex_has_its_organ_in_double_braces()
    {
        var run = ToolRun.Of("export", "--type", "resolution", "--format", "biblatex");

        run.Output.Should().Contain(
            "@report{A-RES-60-252,\n  author = {{United Nations General Assembly}},\n")
            .And.Contain("  number = {A/RES/60/252},\n").And.Contain("  date = {2006-03-27},\n");
    }

    [Fact]
    public void An_author_without_a_record_is_named_by_its_id()
    {
        const string Report = """{"type":"report","id":"A/80/901","symbol":"A/80/901","title":{"en":"Boats"},"author":"river-board","submittedTo":[{"organ":"generalAssembly","session":80}],"issued":"2025"}""";

        ToolRun.WithInput(Report, "export", "--in", "-", "--no-reference", "--format", "biblatex").Output
            .Should().Contain("  author = {{river-board}},\n");
        ToolRun.WithInput(Report, "export", "--in", "-", "--no-reference", "--format", "csl-json").Output
            .Should().Contain("\"river-board\"");
    }

    [Fact]
    public void Each_document_has_one_entry_in_both_forms()
    {
        var json = JsonDocument.Parse(ToolRun.Of("export", "--format", "csl-json").Output).RootElement;
        var keys = json.EnumerateArray().Select(one => one.GetProperty("id").GetString()!).ToArray();

        keys.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(70);
        var bib = ToolRun.Of("export", "--format", "biblatex").Lines
            .Where(line => line.StartsWith("@report{", StringComparison.Ordinal))
            .Select(line => line["@report{".Length..^1]);
        bib.Should().Equal(keys);
    }
}
