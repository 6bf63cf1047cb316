using System.Text;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>The schema of an editor and the context of linked data beside the records.</summary>
public class SchemaMemberTests
{
    private const string Principle =
        """{"type": "principle", "id": "p", "text": {"en": "T"}, "basis": {"document": "A/60/687", "paragraphs": "1"}}""";

    private const string Records = "\"records\": [" + Principle + "]";

    [Theory]
    [InlineData("""{"$schema": "s.json", "format": "wsis-governance/1", """, true)]
    [InlineData("""{"format": "wsis-governance/1", "@context": ["c", {"a": 1e2}], "$schema" : "s\u002ejson", """, true)]
    [InlineData("""{"$schema": 7, """, true)]
    [InlineData("""{"$schema": "s.json", "$schema": "t.json", """, false)]
    [InlineData("""{"schema": "s.json", """, false)]
    [InlineData("""{"$schema": "\ud800", """, false)]
    public void Schema_and_context_are_read_in_the_pass_that_reads_the_records(string start, bool isInOnePass)
    {
        var text = Encoding.UTF8.GetBytes(start + Records + "}");
        var file = new FastPathFileReader(new ReadContext(ReadOptions.Default, null), text);

        file.TryRead(static (_, _, _) => { }).Should().Be(isInOnePass);
    }

    [Fact]
    public void Schema_and_context_are_kept_in_their_order_and_written_back()
    {
        var read = WsisJson.Read(
            """{"format": "wsis-governance/1", "@context": ["c", {"a": 1e2}], "$schema": "s.json", """ + Records + "}",
            ReadOptions.Strict);

        read.Findings.Should().BeEmpty();
        read.Value.UnknownMembers.Select(member => $"{member.Name}: {member.Json}")
            .Should().Equal("""@context: ["c",{"a":1e2}]""", """$schema: "s.json" """.TrimEnd());
        WsisJson.Read(WsisJson.ToJson(read.Value)).Value.UnknownMembers
            .Should().BeEquivalentTo(read.Value.UnknownMembers);
    }

    [Fact]
    public void A_value_that_is_cut_off_is_reported() =>
        WsisJson.Read("""{"$schema": ["s", """ + Records).Findings.Should().Contain(finding => finding.Code == "WSIS0001");
}
