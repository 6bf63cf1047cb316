namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>What a message says of a text that is not JSON.</summary>
public class MalformedTextTests
{
    [Theory]
    [InlineData("not json", "a word without quotation marks can only be true, false or null, in small letters")]
    [InlineData("\0\0\0", "there is the character U+0000, which no JSON contains; the file is binary, or in UTF-16")]
    [InlineData("garbage", "no value begins with \"g\"")]
    [InlineData("é", "no value begins with \"é\"")]
    [InlineData("{\"a\":1", "the text ends before all its objects and lists are closed")]
    [InlineData("{\"type\":\"organization\" \"id\":\"a\"}", "a comma or a closing bracket is missing before a double quotation mark")]
    [InlineData("{'type':1}", "the name of a member begins with a double quotation mark, and not with \"'\"")]
    [InlineData("{a:1}", "the name of a member begins with a double quotation mark, and not with \"a\"")]
    [InlineData("{\"a\" 1}", "a colon is missing after the name of the member, before \"1\"")]
    [InlineData("{\"a\":tru}", "a word without quotation marks can only be true, false or null, in small letters")]
    [InlineData("{\"a\":01}", "a number has no zero before its other digits")]
    [InlineData("{\"a\":1.}", "the number is not complete before \"}\"")]
    [InlineData("{\"a\":1x}", "the number does not end before \"x\"")]
    [InlineData("{\"a\":\"x", "the text ends within a string; the closing quotation mark is missing")]
    [InlineData("{\"a\":\"x\n\"}", "a string contains a line break; write it as an escape, such as \\n or \\u0001")]
    [InlineData("{\"a\":\"\u0001\"}", "a string contains the character U+0001; write it as an escape, such as \\n or \\u0001")]
    [InlineData("{\"a\":\"\\q\"}", "a backslash before \"q\" is no escape; a backslash itself is written \\\\")]
    [InlineData("{\"a\":\"\\u12x\"}", "an escape that begins with \\u has four hexadecimal digits after it")]
    [InlineData("{\"a\":1\"b\":2}", "a comma or a closing bracket is missing before a double quotation mark")]
    [InlineData("{\"a\":[//1]}", "no value begins with \"/\"")]
    [InlineData("{\"a\":-}", "the number is not complete before \"}\"")]
    [InlineData("{\"a\":\"b\"]", "\"]\" closes nothing that is open here")]
    [InlineData("{\"a\":[1}", "\"}\" closes nothing that is open here")]
    [InlineData("{\"a\":1}{\"b\":2}", "there is more text after the end of the value; a text is one object, or has one record on each line")]
    [InlineData("{\"a\":[1,]}", "there is a comma before the end of the list; commas only separate elements")]
    public void The_problem_is_named_in_plain_words(string text, string problem)
    {
        var finding = WsisJson.Read(text).Findings.Single(static one => one.Code == "WSIS0001");

        finding.Message.Should().Match($"The text is not well-formed JSON here: {problem.Replace("\\", "*", StringComparison.Ordinal)}.");
        finding.Message.Should().NotContain("Expected ").And.NotContain("LineNumber");
    }

    [Theory]
    [InlineData("{\"type\" \"principle\"}", "a colon is missing after the name of the member, before a double quotation mark")]
    [InlineData("{\"type\":\"principle\"} {}", "a comma or a closing bracket is missing before \"{\"")]
    [InlineData("{\"type\":\"principle\"}, x", "no value begins with \"x\"")]
    [InlineData("{\"type\":\"principle\"}], x", "the name of a member begins with a double quotation mark, and not with \"x\"")]
    public Task The_problem_is_the_same_in_a_stream(string records, string problem) =>
        The_problem_is_the_same_around_the_records(
            $"{{\"format\":\"wsis-governance/1\",\"records\":[{records}]}}", problem);

    [Theory]
    [InlineData("{\"format\" \"x\"}", "a colon is missing after the name of the member, before a double quotation mark")]
    [InlineData("{\"records\":[] \"note\":1}", "a comma or a closing bracket is missing before a double quotation mark")]
    [InlineData("{\"records\":[],note:1}", "the name of a member begins with a double quotation mark, and not with \"n\"")]
    [InlineData("{\"records\":[]} x", "there is more text after the end of the value; a text is one object, or has one record on each line")]
    public async Task The_problem_is_the_same_around_the_records(string text, string problem)
    {
        var messages = new List<string>();
        await foreach (var item in WsisJson.ReadRecordsAsync(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), null, TestContext.Current.CancellationToken))
        {
            messages.AddRange(item.Findings.Where(static one => one.Code == "WSIS0001").Select(static one => one.Message));
        }

        messages.Should().Equal($"The text is not well-formed JSON here: {problem}.");
    }
}
