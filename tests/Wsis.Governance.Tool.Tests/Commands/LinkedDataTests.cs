using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary><c>wsis export --format nquads|jsonld</c>. That other programs read both alike is checked outside of the
/// tests, by <c>.ci/linked-data</c>.</summary>
public sealed partial class LinkedDataTests
{
    private const string Document = "urn:wsis-governance:document/";

    private static readonly string[] all = [.. ToolRun.Of("export", "--format", "nquads").Output.TrimEnd('\n').Split('\n')];

    [Fact]
    public void Every_line_is_a_statement_with_valid_IRIs() =>
        all.Where(static line => !Statement().IsMatch(line)).Should().BeEmpty();

    [Fact]
    public void Dates_have_the_type_of_their_precision()
    {
        all.Should().Contain(line => line.Contains("\"2005-11-18\"^^<http://www.w3.org/2001/XMLSchema#date>"));
        all.Should().Contain(line => GYear().IsMatch(line));
        all.Should().NotContain(line => line.Contains("W3CDTF"));
    }

    [Fact]
    public void Codes_have_names_in_all_languages_that_have_one() =>
        all.Should().Contain(
            "<urn:wsis-governance:code/organ/generalAssembly> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Assemblée générale\"@fr .");

    [Fact]
    public void The_parts_of_a_joint_symbol_lead_to_the_record_and_brackets_are_escaped()
    {
        var run = ToolRun.WithInput(
            """
            {"type": "report", "id": "A/66/77-E/2011/103", "symbol": "A/66/77-E/2011/103", "kind": "report", "title": {"en": "R"}}
            {"type": "mandate", "id": "m", "title": {"en": "T"}, "instrument": {"document": "A/RES/3362(S-VII)[A]"}, "issuedBy": "generalAssembly", "verb": "requests", "addressees": ["itu"], "task": {"en": "A \"b\""}, "status": "active", "dischargedBy": ["E/2011/103", "A/C.2/64/SR.1 [Part II]"]}

            """,
            "export", "--in", "-", "--format", "nquads");

        run.Output.Should().Contain($"<urn:wsis-governance:term/dischargedBy> <{Document}A/66/77-E/2011/103> .");
        run.Output.Should().NotContain("[").And.Contain("%5B").And.Contain("\"A \\\"b\\\"\"@en");
    }

    [Fact]
    public void Symbols_have_their_canonical_form_as_IRI_and_as_text()
    {
        var run = ToolRun.WithInput(
            """{"type": "resolution", "id": "A/RES/60/252", "symbol": "a/res/60/252", "title": {"en": "R"}, "organ": "generalAssembly", "recalls": ["a/res/57/270b"]}""",
            "export", "--in", "-", "--no-reference", "--format", "nquads");

        run.Output.Should().Contain($"<{Document}A/RES/57/270B>").And.Contain("\"A/RES/60/252\"")
            .And.NotContain("a/res");
    }

    [Fact]
    public void JSON_LD_states_the_same_without_a_context()
    {
        using var list = JsonDocument.Parse(ToolRun.Of("export", "--format", "jsonld").Output);
        var nodes = list.RootElement.EnumerateArray().ToList();

        nodes.Should().OnlyContain(node => node.GetProperty("@id").GetString()!.StartsWith("urn:wsis-governance:"));
        nodes.Select(node => node.GetProperty("@id").GetString()).Should().OnlyHaveUniqueItems();
        list.RootElement.ToString().Should().NotContain("@context");
        Count(list.RootElement).Should().Be(all.Length);
    }

    // Statements: types, values, two for each item of a list.
    private static int Count(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Sum(Count),
        JsonValueKind.Object => element.EnumerateObject().Sum(member => member.Name switch
        {
            "@type" when member.Value.ValueKind == JsonValueKind.Array => member.Value.GetArrayLength(),
            "@list" => (2 * member.Value.GetArrayLength()) + Count(member.Value),
            _ when member.Name[0] == '@' => 0,
            _ => member.Value.GetArrayLength() + Count(member.Value),
        }),
        _ => 0,
    };

    [GeneratedRegex("""^(<[^<>"{}|^`\\\x00-\x20]+>|_:b\d+) <[^<>"{}|^`\\\x00-\x20]+> (<[^<>"{}|^`\\\x00-\x20]+>|_:b\d+|"([^"\\\n\r]|\\.)*"(@[a-zA-Z-]+|\^\^<[^<> ]+>)?) \.$""")]
    private static partial Regex Statement();

    [GeneratedRegex("""\"\d{4}\"\^\^<http://www.w3.org/2001/XMLSchema#gYear>""")]
    private static partial Regex GYear();
}
