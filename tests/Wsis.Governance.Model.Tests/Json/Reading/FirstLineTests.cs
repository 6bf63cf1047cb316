namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>A broken line costs that line, also where it is the first.</summary>
public class FirstLineTests
{
    public static TheoryData<string> BrokenLines =>
    [
        SampleTexts.Position + ",",
        "[" + SampleTexts.Position + "]",
        "[]",
        "{",
        "{\"format\":\"wsis-governance/1\"}",
        SampleTexts.Position.Replace("Yes.", "Ye\ns."),
        WsisJson.ToJson(WsisJson.ReadOrThrow(SampleTexts.Utf8(SampleTexts.Position))[0], isIndented: true),
        "hello",
    ];

    [Theory]
    [MemberData(nameof(BrokenLines))]
    public void A_fault_in_the_first_line_does_not_affect_the_others(string first)
    {
        var text = SampleTexts.Utf8(first + "\n" + string.Join("\n", Enumerable.Repeat(SampleTexts.Principle, 4)) + "\n");

        var whole = WsisJson.Read(text);
        var streamed = WsisJson.ReadRecords(new MemoryStream(text)).ToList();
        var lines = WsisJson.ReadLines(new MemoryStream(text)).ToList();

        whole.Value.OfType<Principle>().Should().HaveCount(4);
        whole.Findings.Count(finding => finding.Severity == Severity.Error).Should().BeInRange(1, 2);
        streamed.Count(item => item.Record is Principle).Should().Be(4);
        lines.Count(item => item.Record is Principle).Should().Be(4);
        streamed.SelectMany(item => item.Findings).Select(finding => finding.ToString())
            .Should().Equal(whole.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_record_over_several_lines_among_others_is_one_error()
    {
        var record = WsisJson.ReadOrThrow(SampleTexts.Utf8(SampleTexts.Position))[0];
        var text =
            $"{SampleTexts.Principle}\n{WsisJson.ToJson(record, isIndented: true)}\n{SampleTexts.Principle}\n";

        var read = WsisJson.Read(text);

        read.Value.Should().HaveCount(2);
        read.Findings.Should().ContainSingle().Which.Message.Should().Be(
            "The text is not well-formed JSON here: the line ends before the record does; in this form each record "
            + "is on one line.");
    }
}
