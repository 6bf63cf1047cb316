using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>Each limit has a finding at the place where it was met.</summary>
public class LimitTests
{
    [Fact]
    public void The_length_of_a_string_is_limited() =>
        Findings(SampleTexts.Principle, new ReadOptions { MaxStringLength = 12 }).Should().BeEmpty();

    [Fact]
    public void The_length_of_an_overlong_string_is_limited() =>
        Findings(SampleTexts.Principle.Replace("Open.", "Open to all."), new ReadOptions { MaxStringLength = 11 }).Should().Equal(
            "(1,45): error WSIS0010 /text/en: The length of a string, in bytes, is limited to 11; reading of this text or line stops here.");

    [Fact]
    public void The_length_of_a_string_in_an_unknown_member_is_limited() =>
        Findings(SampleTexts.Principle[..^1] + ",\"x\":[\"0123456789abc\"]}", new ReadOptions { MaxStringLength = 12 }).Should().Equal(
            "(1,113): error WSIS0010 /x/0: The length of a string, in bytes, is limited to 12; reading of this text or line stops here.");

    [Fact]
    public void The_length_of_a_text_is_limited() =>
        Findings(SampleTexts.Principle, new ReadOptions { MaxTextLength = 10 }).Should().Equal(
            "(1,1): error WSIS0010: The length of a text, in bytes, is limited to 10; reading of this text or line stops here.");

    [Fact]
    public void The_depth_of_nesting_is_limited() =>
        Findings(SampleTexts.Principle[..^1] + ",\"x\":[[]]}", new ReadOptions { MaxDepth = 2 }).Should().Equal(
            "(1,113): error WSIS0010 /x/0: The depth of nesting is limited to 2; reading of this text or line stops here.");

    [Fact]
    public void The_number_of_records_in_a_file_is_limited()
    {
        var text = SampleTexts.File(SampleTexts.Principle, SampleTexts.Principle, "[1]", SampleTexts.Principle);

        var read = WsisJson.Read(text, new ReadOptions { MaxRecords = 2 });

        read.Value.Should().HaveCount(2);
        read.Findings.Select(finding => finding.Pointer.ToString()).Should().Equal("/records/2");
        read.Findings[0].Message.Should().Be("The number of records is limited to 2; reading of this text or line stops here.");
        Findings(SampleTexts.File(SampleTexts.Principle, SampleTexts.Principle),
            new ReadOptions { MaxRecords = 2 }).Should().BeEmpty();
    }

    [Fact]
    public void The_number_of_records_on_lines_is_limited() =>
        Findings(SampleTexts.Principle + "\n" + SampleTexts.Principle + "\n\n"
            + SampleTexts.Principle, new ReadOptions { MaxRecords = 2 })
            .Should().Equal("(4,1): error WSIS0010: The number of records is limited to 2; reading of this text or line stops here.");

    [Fact]
    public void The_number_of_findings_is_limited() =>
        Findings("{\"a\":1,\"b\":1,\"c\":1," + SampleTexts.Principle[1..], new ReadOptions { MaxFindings = 2 }).Should().Equal(
            "(1,2): note WSIS0006 /a: This version does not know the member \"a\"; it is kept and written back.",
            "(1,8): note WSIS0006 /b: This version does not know the member \"b\"; it is kept and written back.",
            "(1,8): error WSIS0010 /b: The number of findings is limited to 2; reading of this text or line stops here.");

    private static string[] Findings(string text, ReadOptions options) =>
        [.. WsisJson.Read(text, options).Findings.Select(finding => finding.ToString())];
}
