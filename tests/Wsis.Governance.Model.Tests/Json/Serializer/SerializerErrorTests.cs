using System.Text.Json;

namespace Wsis.Governance.Tests.Json.Serializer;

public sealed class SerializerErrorTests
{
    [Fact]
    public void All_errors_of_the_data_are_reported_together()
    {
        const string Json = """{"type":"principle","id":"A B","basis":{"paragraphs":"29"}}""";

        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Record>(Json, WsisJson.Options));

        thrown.Message.Should().Be(
            """
            The text could not be read completely:
              error WSIS0003: The required member "text" is missing.
              error WSIS0013 /id: "A B" is not an id: at character 1: expected a lower-case letter or a digit. An id has this form: "a-b".
              error WSIS0003 /basis: The required member "document" is missing.
            """);
        thrown.InnerException.Should().BeOfType<WsisFormatException>()
            .Which.Findings.Should().HaveCount(3).And.OnlyContain(finding => finding.Location == null);
    }

    [Fact]
    public void The_exception_names_line_and_path_of_the_text()
    {
        var json = "[\n" + ContractSamples.Principle + ",\n{\"type\":\"principle\",\n\"id\":7}]";

        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Record[]>(json, WsisJson.Options));

        thrown.Path.Should().Be("$[1]");
        thrown.LineNumber.Should().Be(2);
    }

    [Fact]
    public void A_record_of_another_type_is_refused()
    {
        var thrown = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<PolicyIssue>(ContractSamples.Principle, WsisJson.Options));

        thrown.Message.Should().Contain(
            "error WSIS0004: Expected a record of type policyIssue, found one of type principle.");
    }

    [Theory]
    [InlineData("{}", "The required member \"type\" is missing.")]
    [InlineData("""{"type":"principal"}""", "is not a record type of this version; the record cannot be read.")]
    [InlineData("[]", "Expected a record, which is an object, found a list.")]
    [InlineData("7", "Expected a record, which is an object, found the number 7.")]
    public void A_value_that_is_no_record_is_refused(string json, string message)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Record>(json, WsisJson.Options));

        thrown.Message.Should().Contain(message);
    }

    [Fact]
    public void Warnings_and_notes_do_not_throw()
    {
        var json = ContractSamples.Organization.Replace("specializedAgency", "thinkTank", StringComparison.Ordinal)
            .Replace("\"kind\"", "\"mood\":[],\"kind\"", StringComparison.Ordinal);

        var organization = JsonSerializer.Deserialize<Organization>(json, WsisJson.Options)!;

        organization.Kind.ToString().Should().Be("thinkTank");
        organization.UnknownMembers.Should().ContainSingle();
    }

    [Fact]
    public void A_broken_record_in_a_file_is_reported_by_its_pointer()
    {
        var json = $$"""{"records":[{{ContractSamples.Principle}},{"type":"principle","id":"p"}]}""";

        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WsisCorpus>(json, WsisJson.Options));

        thrown.Message.Should().Contain("error WSIS0003 /records/1: The required member \"text\" is missing.");
    }

    [Fact]
    public void An_element_of_a_list_is_not_null()
    {
        var records = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<ValueList<Record>>("[null]", WsisJson.Options));
        var values = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<ValueList<DocumentSymbol>>("[null]", WsisJson.Options));

        records.Message.Should().Contain("error WSIS0005 /0: Expected a record, which is an object, found null.");
        values.Message.Should().Be("No element of a list is null. Omit values that are not stated.");
    }

    [Fact]
    public void Malformed_text_is_the_serializers_own_to_report()
    {
        var thrown = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<Record>("""{"type":"principle",}""", WsisJson.Options));

        thrown.LineNumber.Should().Be(0);
        thrown.BytePositionInLine.Should().Be(20);
    }
}
