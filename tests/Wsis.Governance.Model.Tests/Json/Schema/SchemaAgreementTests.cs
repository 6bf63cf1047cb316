using System.Text.Json.Nodes;
using Wsis.Governance.Tests.Json.Contracts;

namespace Wsis.Governance.Tests.Json.Schema;

/// <summary>Takes a record of every type, spoils it member by member, and asks schema and reader what they
/// say.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly JsonNode?[] replacements =
        [null, JsonValue.Create(7), JsonValue.Create(true), JsonValue.Create("! no value"), new JsonArray(), new JsonObject()];

    public static TheoryData<string> Types => [.. ContractType.Records.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Schema_and_reader_agree_on_every_spoilt_member(string type)
    {
        var record = DataFiles.RichestOf(type);
        Assert.SkipUnless(record is not null, $"No file of the repository holds a record of type {type} yet.");

        var spoilt = Spoil(record).ToList();

        spoilt.Should().HaveCountGreaterThan(10);
        foreach (var (what, json) in spoilt)
        {
            var bySchema = SchemaValidator.IsRecord(json);
            var read = WsisJson.Read(json);
            bySchema.Should().Be(!read.HasErrors, "{0}: {1}", what, string.Join("; ", read.Findings));
        }
    }

    private static IEnumerable<(string What, string Json)> Spoil(JsonObject record)
    {
        var copy = record.DeepClone().AsObject();
        foreach (var (container, name) in Members(copy).ToList())
        {
            var kept = container[name];
            container.Remove(name);
            yield return ($"without {name}", copy.ToJsonString());
            foreach (var replacement in replacements)
            {
                container[name] = replacement?.DeepClone();
                yield return ($"{name} is {replacement?.ToJsonString() ?? "null"}", copy.ToJsonString());
            }

            container[name] = kept;
        }
    }

    // Where the reader admits any text, "! no value" is one; texts by language are spoilt by their tags.
    private static IEnumerable<(JsonObject Container, string Name)> Members(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var member in list.Take(1).SelectMany(Members))
            {
                yield return member;
            }
        }

        if (node is JsonObject it)
        {
            foreach (var (name, value) in it.ToList())
            {
                yield return (it, name);
                foreach (var member in Members(value))
                {
                    yield return member;
                }
            }
        }
    }
}
