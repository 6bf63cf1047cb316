using System.Buffers;
using System.Text;
using System.Text.Json;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;
using Wsis.Governance.Tests.Json.Schema;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>A member is deprecated by one mark on its property; contract, reader and writer stay as they are.</summary>
public sealed class DeprecationTests
{
    [Fact]
    public void The_attribute_of_the_property_names_the_replacement()
    {
        Deprecation.Of(typeof(DeprecatedTypes).GetProperty("Place")!).Should().Be("Use town.");
        Deprecation.Of(typeof(DeprecatedTypes).GetProperty("Town")!).Should().BeNull();
    }

    [Fact]
    public void The_schema_marks_a_deprecated_member()
    {
        var member = ContractRecorder.MembersOf<DeprecatedTypes>()[0];

        SchemaBuilder.Of(member, "Where it is.", "Use town.").ToJsonString().Should().Be(
            """{"description":"Where it is. Deprecated: Use town.","type":"string","deprecated":true}""");
        SchemaBuilder.Of(member, "Where it is.", null).ToJsonString().Should().Be(
            """{"description":"Where it is.","type":"string"}""");
    }

    [Fact]
    public void A_deprecated_member_is_read_without_a_finding_and_written_back()
    {
        const string Text = """{"place":"Tunis","town":"Tunis"}""";
        var reading = new ReadContext(ReadOptions.Default, null);
        var reader = new DiagnosticRecordReader(reading, new Utf8JsonReader(Encoding.UTF8.GetBytes(Text)));
        reader.Advance();

        var aged = reader.ReadObjectOrNote<DeprecatedTypes>();

        reading.Problems.Should().BeEmpty();
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            JsonOutput.Over(json).WriteObject(aged!);
        }

        Encoding.UTF8.GetString(output.WrittenSpan).Should().Be(Text);
    }

    [Fact]
    public void Nothing_is_deprecated_today() =>
        ContractType.All.SelectMany(type => type.Members.Select(type.PropertyOf))
            .Where(property => Deprecation.Of(property) is not null)
            .Should().BeEmpty("docs/json-contract.md says so");
}
