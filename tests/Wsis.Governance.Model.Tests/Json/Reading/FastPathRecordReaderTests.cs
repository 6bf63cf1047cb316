using System.Text;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Tests.Json.Fuzz;

namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>The fast path reads what the diagnostic reader would have read, or leaves the text to it.</summary>
public class FastPathRecordReaderTests
{
    private const int Texts = 40_000;

    // Under a limit of nesting that is near, the fast path leaves every text to the diagnostic reader.
    private static readonly ReadOptions withoutIt = new() { MaxDepth = 31 };

    private static readonly byte[][] pieces =
    [
        .. new[]
        {
            ",", ":", "{", "}", "[", "]", "\"", " ", "\t", "\r\n", "\\n", "\\\"", "\\u0041", "\\u0007", "\\ud800", "\\x", "\u0001", "\u007F", "\u0080",
            "é", "ـ", "𝔸", "null", "true", "false", "-1", "01", "1.0", "1e2", "999999999", "1000000000", "2147483648", "\"type\":\"mandate\",",
            "\"id\":\"x\",", "\"en\":\"x\",", "\"unknown\":1,", "{}", "[]", "\"\"", "A/RES/60/252", "a/res/60/252", "tunis-agenda", "government", "x--y",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public void The_fast_path_reads_the_reference_records_itself()
    {
        foreach (var record in ReferenceFiles.Records().Where(record => record.UnknownMembers.IsEmpty))
        {
            foreach (var isIndented in new[] { false, true })
            {
                var json = Encoding.UTF8.GetBytes(WsisJson.ToJson(record, isIndented) + "\n  ,");
                var reading = new ReadContext(ReadOptions.Default, new());
                var isRead = FastPathRecordReader.TryRead(reading, json, out var read, out var length);

                isRead.Should().BeTrue("of {0} nothing need be said", record.IdText);
                read.Should().Be(record);
                Encoding.UTF8.GetString(json[length..]).Should().Be("\n  ,");
            }
        }
    }

    [Fact]
    public void The_fast_path_and_the_diagnostic_reader_agree_on_changed_texts()
    {
        var single = new List<byte[]>();
        foreach (var record in ReferenceFiles.Records().Where((_, index) => index % 9 == 0))
        {
            single.Add(SampleTexts.Utf8(WsisJson.ToJson(record)));
        }

        var corpus = new List<byte[]>(single);
        for (var at = 0; at + 3 < single.Count; at += 3)
        {
            var three = single.GetRange(at, 3).Select(Encoding.UTF8.GetString);
            corpus.Add(SampleTexts.Utf8($"{{\"format\":\"wsis-governance/1\",\"records\":[{string.Join(", ", three)}]}}\n"));
            corpus.Add(SampleTexts.Utf8(string.Join('\n', three)));
        }

        var mutator = new Mutator(20113, corpus, pieces) { MaxChanges = 1 };
        for (var round = 0; round < Texts; round++)
        {
            var text = mutator.Next();
            Compare(text);
        }
    }

    [Theory]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"},}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x",}}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"}}}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"}} x""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{}}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x","en":"y"}}""")]
    [InlineData("""{"type":"policyIssue","id":"a","id":"a","name":{"en":"x"}}""")]
    [InlineData("""{"type":"policyIssue","type":"policyIssue","id":"a","name":{"en":"x"}}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"},"sources":[,]}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"},"sources":[{"note":"y"},]}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"},"sources":{}}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x"},"evidence":"request"}""")]
    [InlineData("""{"name":{"en":"x"},"id":"a","type":"policyIssue"}""")]
    [InlineData("""{"type":"policyIssue","name":{"en":"x"},"id":"a"}""")]
    [InlineData("""{"type":"policyIssue","id":"a"}""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"x""")]
    [InlineData("""{"type":"policyIssue","id":"a","name":{"en":"a\u00e9\"b"}}""")]
    [InlineData("""{"format":"wsis-governance/1","records":[]}""")]
    [InlineData("""{"format":"wsis-governance/2","records":[]}""")]
    [InlineData("""{"format":"wsis-governance/1"}""")]
    [InlineData("""{"format":"wsis-governance/1","records":[],"records":[]}""")]
    [InlineData("""{"records":[{"type":"policyIssue","id":"a"},]}""")]
    [InlineData("""{"records":[{"type":"policyIssue","id":"a"}]} x""")]
    [InlineData("""{"records":[1,{"type":"policyIssue","id":"a","name":{"en":"x"}},null]}""")]
    [InlineData("""{"records":[{"type":"policyIssue","id":"a","name":{"en":"x"},"more":1}],"more":2}""")]
    public void The_fast_path_and_the_diagnostic_reader_agree(string text) => Compare(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_code_known_in_one_list_is_not_known_in_another()
    {
        const string Evident = """{"type":"policyIssue","id":"a","name":{"en":"x"},"evidence":"partial"}""";
        const string Foreign = """{"type":"organization","id":"b","name":{"en":"x"},"kind":"partial","group":"government"}""";

        var findings = WsisJson.Read(Evident + "\n" + Foreign).Findings;

        findings.Select(finding => finding.Code).Should().Contain(ReadingRules.UnknownCode.Code);
    }

    private static void Compare(byte[] text)
    {
        var (with, without) = (WsisJson.Read(text), WsisJson.Read(text, withoutIt));

        if (!with.Findings.Equals(without.Findings) || !with.Value.SequenceEqual(without.Value))
        {
            Assert.Fail($"{Encoding.UTF8.GetString(text)}\nwith:    {with.Findings}\nwithout: {without.Findings}");
        }

        for (var index = 0; index < with.Value.Count; index++)
        {
            with.Value.OriginOf(index).Should().Be(without.Value.OriginOf(index));
        }
    }
}
