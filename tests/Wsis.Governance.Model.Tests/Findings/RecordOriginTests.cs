namespace Wsis.Governance.Tests.Findings;

public sealed class RecordOriginTests
{
    [Theory]
    [InlineData("a.json", "/records/3", "a.json /records/3 at byte 40")]
    [InlineData("a.jsonl", "", "a.jsonl at byte 40")]
    [InlineData(null, "/records/3", "/records/3 at byte 40")]
    [InlineData(null, "", "at byte 40")]
    public void An_origin_prints_the_parts_that_are_known(string? source, string pointer, string expected)
    {
        var at = pointer.Length == 0 ? default : JsonPointer.Parse(pointer);

        new RecordOrigin(source, at, 40).ToString().Should().Be(expected);
    }

    [Fact]
    public void One_that_is_not_known_is_no_record_at_the_beginning_of_a_text()
    {
        default(RecordOrigin).Offset.Should().Be(-1);
        default(RecordOrigin).ToString().Should().BeEmpty();
        default(RecordOrigin).Should().NotBe(new RecordOrigin(null, default, 0));
    }

    [Fact]
    public void A_finding_about_a_single_record_has_a_pointer_from_its_root()
    {
        var read = WsisJson.Read(
            """{"type": "principle", "id": "q", "text": {"en": "Open."}, "basis": {"document": "tunis-agenda"}}""").Value;

        var finding = read.Validate().Findings.Should().ContainSingle(it => it.Code == "WSIS9004").Which;

        finding.Pointer.IsDefault.Should().BeTrue();
        finding.Origin.Offset.Should().Be(0);
    }
}
