using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json.Streaming;

public class ReadFileRecordsTests
{
    [Fact]
    public void Records_of_a_file_come_one_by_one_with_their_places()
    {
        var text = "{\n  \"format\": \"wsis-governance/1\",\n  \"records\": [\n    " + SampleTexts.Position + ",\n    5,\n    "
            + SampleTexts.Principle + "\n  ]\n}\n";

        var items = WsisJson.ReadRecords(new Chunks(SampleTexts.Utf8(text), 13)).ToList();

        items.Select(item => item.Record?.IdText).Should().Equal("p-1", null, "q-1");
        items.Select(item => item.Origin.Pointer.ToString()).Should().Equal("/records/0", "/records/1", "/records/2");
        items.Select(item => item.Location.ToString()).Should().Equal("4:5", "5:5", "6:5");
        items.Select(item => item.Index).Should().Equal(0, 1, 2);
        items[1].Findings.Should().ContainSingle().Which.ToString().Should().Be(
            "(5,5): error WSIS0004 /records/1: Expected a record, which is an object, found the number 5.");
    }

    [Fact]
    public void Members_around_the_records_are_handed_out()
    {
        var text = """{"made":{"by":"x"},"records":[],"made":1,"format":"wsis-governance/9"}""";

        var items = WsisJson.ReadRecords(new Chunks(SampleTexts.Utf8(text), 3)).ToList();

        items.Should().HaveCount(3).And.OnlyContain(item => item.Index == -1 && item.Record == null);
        items[0].EnvelopeMember.Should().Be(new UnknownMember("made", """{"by":"x"}"""));
        items.Skip(1).Should().OnlyContain(item => item.EnvelopeMember == null);
        items.SelectMany(item => item.Findings).Select(finding => finding.ToString()).Should().Equal(
            "(1,2): note WSIS0006 /made: This version does not know the member \"made\"; it is kept and written back.",
            "(1,33): error WSIS0007 /made: The member \"made\" occurs twice in this object; the first one is kept.",
            "(1,51): warning WSIS0009 /format: The format \"wsis-governance/9\" is not \"wsis-governance/1\"; the parts that this version knows are read.");
    }

    [Fact]
    public void A_record_beyond_the_limit_is_left_out_and_the_next_one_read()
    {
        var options = new ReadOptions { MaxRecordLength = 100_000 };
        var tooLong = SampleTexts.Principle[..^1] + ",\"more\":[" + string.Join(",", Enumerable.Repeat("12345678", 50_000)) + "]}";

        var items = WsisJson.ReadRecords(
            new Chunks(SampleTexts.Utf8(SampleTexts.File(SampleTexts.Position, tooLong, SampleTexts.Principle)), 4000),
            options).ToList();

        items.Select(item => item.Record?.IdText).Should().Equal("p-1", null, "q-1");
        items.Select(item => item.Origin.Pointer.ToString()).Should().Equal("/records/0", "/records/1", "/records/2");
        items[1].Findings.Should().ContainSingle().Which.Message.Should().Be(
            "The length of a record, in bytes, is limited to 100000; reading of this text or line stops here.");
    }

    [Fact]
    public void A_token_that_never_ends_ends_the_reading()
    {
        var options = new ReadOptions { MaxRecordLength = 100_000 };
        var text = SampleTexts.File(SampleTexts.Position)[..^2] + ",\"" + new string('x', 500_000);

        var items = WsisJson.ReadRecords(new Chunks(SampleTexts.Utf8(text), 4000), options).ToList();

        items.Should().HaveCount(2);
        items[1].Findings.Should().ContainSingle().Which.Message.Should().Be(
            "The length of a value, in bytes, is limited to 100000; reading of this text or line stops here.");
    }

    [Fact]
    public void Findings_around_the_records_are_limited_together()
    {
        var text = "{" + string.Concat(Enumerable.Range(0, 50).Select(i => $"\"x{i}\":{i},")) + "\"records\":[" + SampleTexts.Principle + "]}";

        var items = WsisJson.ReadRecords(
            new MemoryStream(SampleTexts.Utf8(text)), new ReadOptions { MaxFindings = 10 }).ToList();

        items.Select(item => item.Findings[^1].Code).Should().Equal([.. Enumerable.Repeat("WSIS0006", 9), "WSIS0010"]);
        items[^1].Findings[^1].Message.Should().Be("The number of findings is limited to 10; reading of this text or line stops here.");
    }

    [Fact]
    public void A_record_longer_than_the_window_is_read()
    {
        var wide = SampleTexts.Position.Replace("Yes.", new string('y', 900_000));

        var items = WsisJson.ReadRecords(
            new Chunks(SampleTexts.Utf8(SampleTexts.File(SampleTexts.Position, wide, wide)), 30_000)).ToList();

        items.Should().HaveCount(3).And.OnlyContain(item => item.Findings.IsEmpty && item.Record!.IdText == "p-1");
    }
}
