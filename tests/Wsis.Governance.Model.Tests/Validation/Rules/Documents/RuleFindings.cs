using NodaTime;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules.Documents;

/// <summary>What the rules on documents, outcome documents and the corpus say of texts.</summary>
internal static class RuleFindings
{
    private static readonly ValidationOptions options = new() { Clock = new OneDay() };

    /// <summary>Code and place of each finding of the families 1xxx, 2xxx and 9xxx about these records, notes on
    /// missing sources left out.</summary>
    public static IReadOnlyList<string> Of(params IEnumerable<string> records)
    {
        var read = WsisJson.Read($$"""{"format": "wsis-governance/1", "records": [{{string.Join(",\n", records)}}]}""");
        read.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty("the records can be read");
        return [.. Findings(read.Value).Where(finding => finding.Code != "WSIS9004").Select(finding => $"{finding.Code} {finding.Pointer}")];
    }

    /// <summary>The findings of those families about a corpus.</summary>
    public static IEnumerable<Finding> Findings(WsisCorpus corpus, ValidationOptions? with = null) =>
        corpus.Validate(with ?? options).Findings
            .Where(finding =>
                finding.Rule.Family is RuleFamily.Documents or RuleFamily.OutcomeDocuments or RuleFamily.Corpus);

    /// <summary>All data files of the repository as one corpus.</summary>
    public static WsisCorpus Data() => RuleAssert.Data();

    /// <summary>A resolution, with more members.</summary>
    public static string Resolution(string symbol, string more) =>
        $$"""
        {"type": "resolution", "id": "{{symbol}}", "symbol": "{{symbol}}", "title": {"en": "T"},
         "organ": "{{(symbol[0] == 'A' ? "generalAssembly" : symbol[0] == 'E' ? "economicAndSocialCouncil" : "securityCouncil")}}"{{more}}}
        """;

    /// <summary>A report, with more members.</summary>
    public static string Report(string symbol, string submittedTo, string more = "") =>
        $$"""
        {"type": "report", "id": "{{symbol}}", "symbol": "{{symbol}}", "title": {"en": "T"}, "author": "sg",
         "submittedTo": [{{submittedTo}}]{{more}}}
        """;

    /// <summary>The organization that the reports of these tests are by.</summary>
    public const string Author =
        """{"type": "organization", "id": "sg", "name": {"en": "S"}, "kind": "office", "group": "intergovernmentalOrganization"}""";

    private sealed class OneDay : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 12, 0);
    }
}
