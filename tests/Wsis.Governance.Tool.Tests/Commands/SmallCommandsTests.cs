using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Commands that print one thing: hashes, an example, a schema, a completion script.</summary>
public sealed class SmallCommandsTests
{
    public static TheoryData<string> Types => [.. RecordType.Known];

    [Fact]
    public void A_hash_is_that_of_the_library()
    {
        var expected = ReferenceData.Corpus.Select(
            static record => $"{WsisJson.HashOf(record)}  {record.Type}/{record.IdText}");

        ToolRun.Of("hash").Lines.Should().Equal(expected);
        ToolRun.WithInput(ToolRun.Of("export").Output, "hash", "-").Lines.Should().Equal(expected);
    }

    [Fact]
    public void A_record_that_cannot_be_read_has_no_hash()
    {
        var run = ToolRun.WithInput("{\"type\":\"mandate\"}", "hash", "-");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_example_of_each_type_is_valid(string type)
    {
        var example = ToolRun.Of("example", type).Output;

        JsonDocument.Parse(example).RootElement.GetProperty("type").GetString().Should().Be(type);
        ToolRun.WithInput(example, "validate", "-").Code.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_schema_of_a_type_holds_what_it_leads_to(string type)
    {
        using var schema = JsonDocument.Parse(ToolRun.Of("schema", type).Output);
        var definitions = schema.RootElement.GetProperty("$defs");

        schema.RootElement.GetProperty("$ref").GetString().Should().Be($"#/$defs/{type}");
        foreach (var definition in definitions.EnumerateObject())
        {
            foreach (var part in definition.Value.GetRawText().Split("\"#/$defs/")[1..])
            {
                definitions.TryGetProperty(part[..part.IndexOf('"')], out _).Should().BeTrue();
            }
        }

        definitions.TryGetProperty("recordFile", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("General Assembly")]
    [InlineData("generalAssembly")]
    [InlineData("the general assembly")]
    public void An_organ_is_named_as_in_a_sheet(string organ) =>
        ToolRun.Of("cite", "--text", "See 60/252.", "--body", organ).Output.Should().Be(
            ToolRun.WithInput("See 60/252.", "cite", "--body", "generalAssembly").Output);

    [Fact]
    public void An_organ_is_named_by_its_acronym() =>
        ToolRun.Of("cite", "--text", "See 2010/2.", "--body", "ECOSOC").Output.Should().Contain("\"E/RES/2010/2\"");

    [Fact]
    public void A_text_in_place_of_a_file_is_pointed_to_the_option() =>
        ToolRun.Of("cite", "See resolution 60/252.").Error.Should().Contain("Give a text with --text");

    [Fact]
    public void An_export_replaces_a_file_when_it_is_complete()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path + "/mandates.csv";

        ToolRun.Of("export", "--type", "mandate", "--format", "csv", "--output", path).Should().Be(new ToolRun(0, "", ""));

        File.ReadAllText(path).Should().Be(
            ToolRun.Of("export", "--type", "mandate", "--format", "csv").Output.TrimStart('\uFEFF'));
        ToolRun.Of("export", "--type", "x", "--output", path).Code.Should().Be(2);
        File.Exists(path).Should().BeTrue();
    }

    [Fact]
    public void A_list_of_references_without_documents_is_reported() =>
        ToolRun.Of("export", "--type", "mandate", "--format", "biblatex").Error.Should()
            .Contain("There is none among the records of type mandate.");

    [Fact]
    public void A_decision_is_not_called_a_resolution() =>
        ToolRun.Of("export", "--format", "csl-json").Output.Should().Contain("Decision");

    [Fact]
    public void A_format_of_the_graphs_is_pointed_to_them() =>
        ToolRun.Of("export", "--format", "dot").Error.Should().Contain("`wsis graph --format dot` draws mandates.");
}
