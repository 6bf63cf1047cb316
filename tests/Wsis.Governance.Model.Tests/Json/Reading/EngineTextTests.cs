using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json;

/// <summary>Texts as engines write them that hold records as tables.</summary>
public sealed class EngineTextTests
{
    private static readonly ReadOptions nullIsAbsent = new() { NullIsAbsent = true };

    [Theory]
    [InlineData("71.0", 71)]
    [InlineData("71.000", 71)]
    public void A_whole_number_with_a_fraction_of_zero_is_read_with_one_note(string number, int expected)
    {
        var read = WsisJson.Read(SampleTexts.File(Paragraph(number), Paragraph("72.0")));

        read.Value.OutcomeParagraphs[0].Number.Should().Be(expected);
        read.Findings.Should().ContainSingle().Which.Code.Should().Be("WSIS0015");
        read.HasErrors.Should().BeFalse();
    }

    [Theory]
    [InlineData("71.5")]
    [InlineData("71.05")]
    [InlineData("7.1e1")]
    [InlineData("2147483648.0")]
    public void Other_numbers_stay_errors(string number) =>
        WsisJson.Read(SampleTexts.File(Paragraph(number))).Findings.Should().ContainSingle().Which.Code.Should().Be("WSIS0004");

    [Fact]
    public void Null_is_an_error_unless_it_is_treated_as_absent()
    {
        var text = SampleTexts.File(Paragraph("71", ",\"topic\":null"), Paragraph("72", ",\"topic\":{\"en\":\"T\",\"fr\":null}"));

        WsisJson.Read(text).Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Code == "WSIS0005");
        var read = WsisJson.Read(text, nullIsAbsent);

        read.Findings.Should().ContainSingle().Which.Code.Should().Be("WSIS0016");
        read.Value.Should().HaveCount(2);
        read.Value.OutcomeParagraphs[0].Topic.IsDefault.Should().BeTrue();
        read.Value.OutcomeParagraphs[1].Topic.Count.Should().Be(1);
    }

    [Fact]
    public void Null_under_the_names_of_other_types_is_left_out()
    {
        var read = WsisJson.Read(
            Paragraph("71", ",\"addressees2\":null,\"stance\":null,\"more\":1"), nullIsAbsent);

        read.Findings.Select(finding => finding.Code).Should().BeEquivalentTo("WSIS0016", "WSIS0006");
        WsisJson.ToJson(read.Value[0]).Should().NotContain("null").And.Contain("\"more\":");
    }

    [Fact]
    public void A_required_member_that_is_null_is_missing() =>
        WsisJson.Read("""{"type":"principle","id":"p","text":{"en":"A"},"basis":null}""", nullIsAbsent).Findings
            .Select(finding => finding.Code).Should().BeEquivalentTo("WSIS0016", "WSIS0003");

    [Theory]
    [InlineData("\"name\":{\"en\":null,\"fr\":null}")]
    [InlineData("\"name\":null")]
    public void A_record_without_a_required_text_has_an_error(string name)
    {
        var read = WsisJson.Read(
            $$"""{"type":"organization","id":"o",{{name}},"kind":"office","group":"government"}""", nullIsAbsent);

        read.Value.Count.Should().Be(0);
        read.Findings.Select(finding => finding.Code).Should().BeEquivalentTo("WSIS0016", "WSIS0003");
    }

    [Fact]
    public void A_part_without_a_required_text_has_an_error()
    {
        var read = WsisJson.Read(
            """{"type":"principle","id":"p","text":{"en":"A"},"basis":[{"document":null,"paragraphs":"3"}]}""", nullIsAbsent);

        read.HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData("\"note\":{\"a\":{\"b\":null},\"c\":null}")]
    [InlineData("\"topic\":{\"en\":null}")]
    public void An_object_of_nulls_is_absent(string member)
    {
        var read = WsisJson.Read(Paragraph("71", "," + member), nullIsAbsent);

        read.Findings.Should().ContainSingle().Which.Code.Should().Be("WSIS0016");
        WsisJson.ToJson(read.Value[0]).Should().NotContain("null");
    }

    [Theory]
    [InlineData("\"topic\":{}")]
    [InlineData("\"note\":{\"a\":null,\"b\":1}")]
    public void Another_object_is_not_absent(string member) =>
        WsisJson.Read(Paragraph("71", "," + member), nullIsAbsent).Findings
            .Should().ContainSingle().Which.Code.Should().NotBe("WSIS0016");

    [Fact]
    public void One_note_is_enough_for_a_text_that_is_streamed()
    {
        using var lines = new MemoryStream(SampleTexts.Utf8(Paragraph("71.0") + "\n" + Paragraph("72.0") + "\n"));

        WsisJson.ReadLines(lines).SelectMany(item => item.Findings).Should().ContainSingle();
    }

    [Theory]
    [InlineData("$schema")]
    [InlineData("@context")]
    public void The_schema_of_an_editor_and_the_context_of_linked_data_are_welcome_at_the_top(string name)
    {
        var member = $"\"{name}\":\"urn:x\",";
        var record = SampleTexts.Principle.Replace("{\"type\"", "{" + member + "\"type\"", StringComparison.Ordinal);
        var text = SampleTexts.File(record).Replace("{\"format\"", "{" + member + "\"format\"", StringComparison.Ordinal);

        var read = WsisJson.Read(text, ReadOptions.Strict);

        read.Findings.Should().BeEmpty();
        WsisJson.ToJson(read.Value[0]).Should().Contain(name);
        read.Value.UnknownMembers.Should().ContainSingle();
        WsisJson.Read(record.Replace("\"basis\":{", "\"basis\":{" + member, StringComparison.Ordinal), ReadOptions.Strict)
            .HasErrors.Should().BeTrue("in a part of a record it is a member like any other");
    }

    private static string Paragraph(string number, string more = "") =>
        $$"""{"type":"outcomeParagraph","id":"tunis-agenda/71","document":"tunis-agenda","number":{{number}},"section":"s"{{more}}}""";
}
