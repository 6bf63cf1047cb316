using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Wsis.Governance.Tests.Json.Schema;

namespace Wsis.Governance.Tests.Json.Contracts;

public sealed partial class ContractDocumentTests
{
    private const string Contract = "docs/json-contract.md";
    private const string Begin = "<!-- members: begin; generated from the contracts -->\n";
    private const string End = "<!-- members: end -->";
    private const string Integrators = "docs/integrators.md";
    private const string Sample = "<!-- sample: minimal-api/MandateApi.cs -->\n";

    public static TheoryData<string> JsonBlocks => [.. JsonIn(Repository.Read(Contract))];

    [Fact]
    public void The_tables_of_members_follow_from_the_contracts()
    {
        var text = Repository.Read(Contract);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);

        CommittedFile.ShouldBe(Contract, $"{text[..begin]}{MemberTables.Build()}\n{text[end..]}");
    }

    [Fact]
    public void The_sample_of_a_minimal_api_is_the_one_that_is_tested()
    {
        var text = Repository.Read(Integrators);
        var begin = text.IndexOf(Sample, StringComparison.Ordinal) + Sample.Length;
        var end = text.IndexOf("\n```\n", begin, StringComparison.Ordinal);
        var code = Repository.Read("docs/samples/minimal-api/MandateApi.cs").TrimEnd();

        CommittedFile.ShouldBe(Integrators, $"{text[..begin]}```csharp\n{code}{text[end..]}");
    }

    [Theory]
    [MemberData(nameof(JsonBlocks))]
    public void Every_text_shown_is_read_without_findings_and_conforms(string json)
    {
        WsisJson.Read(json).Findings.Should().BeEmpty();
        SchemaValidator.Errors(json).Should().BeEmpty();
    }

    [Fact]
    public void The_text_shown_as_canonical_is_written_as_the_same_bytes()
    {
        var text = Repository.Read(Contract);
        var json = JsonIn(text[text.IndexOf("<!-- canonical -->", StringComparison.Ordinal)..]).First();
        var written = new ArrayBufferWriter<byte>();

        WsisJson.Write(WsisJson.Read(json).ValueOrThrow(), written);

        Encoding.UTF8.GetString(written.WrittenSpan).Should().Be(json);
    }

    [Fact]
    public void Every_code_of_a_finding_that_is_named_exists()
    {
        var known = Wsis.Governance.Findings.ReadingRules.All.ToArray().Select(rule => rule.Code);

        RuleCode().Matches(Repository.Read(Contract)).Select(match => match.Value).Distinct()
            .Should().HaveCountGreaterThan(5).And.BeSubsetOf(known);
    }

    private static IEnumerable<string> JsonIn(string text) =>
        JsonBlock().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^```json\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("WSIS[0-9]{4}")]
    private static partial Regex RuleCode();
}
