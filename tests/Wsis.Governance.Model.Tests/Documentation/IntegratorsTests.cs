using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wsis.Governance.Corpus;
using Wsis.Governance.Json;
using Wsis.Governance.Records;
using Wsis.Governance.Values;
using Record = Wsis.Governance.Records.Record;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>The samples of docs/integrators.md.</summary>
public class IntegratorsTests
{
    private static Mandate Example =>
        WsisJson.Read(Markdown.Blocks("README.md", "json").Single().Text).Value.Mandates[0];

    [Fact]
    public void Files_records_and_lists_come_through_the_serializer()
    {
        var line = WsisJson.ToJson(Example);
        var file = $$"""{"format": "wsis-governance/1", "records": [{{line}}]}""";
        var list = $"[{line}]";

        // sample: serializer
        var corpus = JsonSerializer.Deserialize<WsisCorpus>(file, WsisJson.Options);
        var record = JsonSerializer.Deserialize<Record>(line, WsisJson.Options); // of whatever type it is
        var mandates = JsonSerializer.Deserialize<ValueList<Mandate>>(list, WsisJson.Options);
        // end of sample

        corpus.Should().ContainSingle().Which.Should().Be(Example);
        record.Should().Be(Example);
        mandates.Should().ContainSingle().Which.Should().Be(Example);
    }

    [Fact]
    public void Metadata_is_there_for_programs_without_reflection()
    {
        var line = WsisJson.ToJson(Example);

        // sample: serializer-metadata
        var record = JsonSerializer.Deserialize(line, WsisJson.TypeInfoOf<Record>());
        // end of sample

        record.Should().Be(Example);
    }

    [Fact]
    public void Types_of_ones_own_hold_records()
    {
        var mine = new DefaultJsonTypeInfoResolver();

        // sample: serializer-own-types
        var options = new JsonSerializerOptions(WsisJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(WsisJson.Resolver, mine),
        };
        // end of sample

        var own = new Own(Example, Example.Id);
        JsonSerializer.Deserialize<Own>(JsonSerializer.Serialize(own, options), options).Should().Be(own);
    }

    private sealed record Own(Mandate Mandate, Id<Mandate> Id);
}
