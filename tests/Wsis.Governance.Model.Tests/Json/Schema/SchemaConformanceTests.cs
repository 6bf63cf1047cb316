using System.Text;
using System.Text.Json;
using Wsis.Governance.Tests.Json.Contracts;
using Wsis.Governance.Tests.Json.Serializer;

namespace Wsis.Governance.Tests.Json.Schema;

public sealed class SchemaConformanceTests
{
    public static TheoryData<string> Files => [.. DataFiles.Paths];

    /// <summary>What breaks the record, the text in it that is replaced, and its replacement.</summary>
    public static TheoryData<string, string, string> BadShapes => new()
    {
        { "missing id", "\"id\":\"open-internet\",", "" },
        { "missing type", "\"type\":\"principle\",", "" },
        { "missing member of an object in it", "\"document\":\"tunis-agenda\",", "" },
        { "unknown record type", "\"principle\"", "\"principal\"" },
        { "type of the wrong kind", "\"principle\"", "7" },
        { "null", "\"open-internet\"", "null" },
        { "number for a string", "\"open-internet\"", "7" },
        { "string for an object", """{"document":"tunis-agenda","paragraphs":"29"}""", "\"29\"" },
        { "list for an object", """{"en":"Openness","ar":"الانفتاح"}""", "[\"Openness\"]" },
        { "text for a text by language", """{"en":"Openness","ar":"الانفتاح"}""", "\"Openness\"" },
        { "text without a language", """{"en":"Openness","ar":"الانفتاح"}""", "{}" },
        { "number in a text by language", "\"Openness\"", "7" },
        { "id with a capital letter", "\"open-internet\"", "\"Open-internet\"" },
        { "id with a space", "\"open-internet\"", "\"open internet\"" },
        { "id that ends with a hyphen", "\"open-internet\"", "\"open-\"" },
        { "empty id", "\"open-internet\"", "\"\"" },
        { "symbol without a slash", "\"tunis-agenda\"", "\"WSIS\"" },
        { "symbol with a digit in front", "\"tunis-agenda\"", "\"252/60\"" },
        { "paragraph 0", "\"29\"", "\"0\"" },
        { "paragraphs in words", "\"29\"", "\"all of it\"" },
        { "empty paragraphs", "\"29\"", "\"\"" },
        { "null in a list", "\"29\"}", "\"29\"},\"sources\":[null]" },
        { "object for a list", "\"29\"}", "\"29\"},\"sources\":{\"document\":\"tunis-agenda\"}" },
        { "evidence that is no code", "\"29\"}", "\"29\"},\"evidence\":\"Not seen\"" },
        { "empty evidence", "\"29\"}", "\"29\"},\"evidence\":\"\"" },
    };

    /// <summary>What the schema allows because readers keep it.</summary>
    public static TheoryData<string, string, string> GoodShapes => new()
    {
        { "the record as it is", "\"29\"", "\"29\"" },
        { "unknown member", "\"29\"}", "\"29\"},\"mood\":{\"any\":[null]}" },
        { "unknown member of an object in it", "\"29\"}", "\"29\",\"seen\":true}" },
        { "unknown code", "\"29\"}", "\"29\"},\"evidence\":\"hearsay\"" },
        { "whole document", ",\"paragraphs\":\"29\"", "" },
        { "printed form of a symbol", "\"tunis-agenda\"", "\"A/res/60/252*\"" },
        { "places of all sorts", "\"29\"", "\"35 (a)-(e), 6 (b) (ii), preamble 3, annex 12, footnote 2, table, header\"" },
    };

    /// <summary>Values that no date, number or address of the contract is.</summary>
    public static TheoryData<string, string> BadValues => new()
    {
        { "adopted", "\"2005-11\"" },
        { "adopted", "\"18 November 2005\"" },
        { "adopted", "\"2005-13-18\"" },
        { "adopted", "20051118" },
        { "paragraphCount", "\"122\"" },
        { "paragraphCount", "1.5" },
        { "paragraphCount", "3000000000" },
        { "phase", "\"Tunis\"" },
        { "symbols", "\"A/60/687\"" },
        { "symbols", "[\"A/60/687 \"]" },
        { "symbols", "[\"A/60/687\\u00A0\"]" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_the_repository_conforms(string path) =>
        SchemaValidator.Errors(Repository.Read(path)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(BadShapes))]
    public void A_bad_shape_does_not_conform(string what, string found, string replacement)
    {
        var bad = ContractSamples.Principle.Replace(found, replacement, StringComparison.Ordinal);

        bad.Should().NotBe(ContractSamples.Principle);
        SchemaValidator.Errors(bad).Should().NotBeEmpty(what);
        SchemaValidator.Errors($$"""{"format":"wsis-governance/1","records":[{{bad}}]}""").Should().NotBeEmpty(what);
        WsisJson.Read(bad).HasErrors.Should().BeTrue(what);
    }

    [Theory]
    [MemberData(nameof(GoodShapes))]
    public void Unknown_members_and_codes_conform(string what, string found, string replacement)
    {
        var good = ContractSamples.Principle.Replace(found, replacement, StringComparison.Ordinal);

        SchemaValidator.Errors(good).Should().BeEmpty(what);
        WsisJson.Read(good).HasErrors.Should().BeFalse(what);
    }

    [Theory]
    [MemberData(nameof(BadValues))]
    public void A_bad_value_does_not_conform(string member, string value)
    {
        var document = DataFiles.RichestOf("outcomeDocument")!.DeepClone().AsObject();
        document[member] = System.Text.Json.Nodes.JsonNode.Parse(value);
        var json = document.ToJsonString();

        SchemaValidator.IsRecord(json).Should().BeFalse();
        WsisJson.Read(json).HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"format":"wsis-governance/1","records":{}}""")]
    [InlineData("""{"records":[[]]}""")]
    [InlineData("""{"format":"wsis-governance/1"}""")]
    public void A_text_that_is_neither_file_nor_record_does_not_conform(string json)
    {
        SchemaValidator.Errors(json).Should().NotBeEmpty();
        WsisJson.Read(json).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void The_schema_is_json_that_names_its_draft_and_version()
    {
        using var schema = JsonDocument.Parse(Encoding.UTF8.GetBytes(WsisJson.Schema));

        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema.RootElement.GetProperty("$id").GetString().Should().Be("urn:wsis-governance:schema:1.0");
    }

    [Fact]
    public void The_examples_of_the_schema_conform_and_are_read_without_findings()
    {
        using var schema = JsonDocument.Parse(WsisJson.Schema);
        foreach (var example in schema.RootElement.GetProperty("examples").EnumerateArray())
        {
            SchemaValidator.Errors(example.GetRawText()).Should().BeEmpty();
            WsisJson.Read(example.GetRawText()).Findings.Should().BeEmpty();
        }
    }
}
