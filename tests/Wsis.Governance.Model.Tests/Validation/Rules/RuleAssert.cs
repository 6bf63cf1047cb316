using NodaTime;
using Wsis.Governance.Json;
using Wsis.Governance.Tests.Support;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules;

/// <summary>What the actor and consultation rules say of texts.</summary>
internal static class RuleAssert
{
    private static readonly ValidationOptions options = new()
    {
        Clock = new OneDay(),
        Rules = RuleSet.Default.Without("WSIS9004"), // a note on each made-up record would use the findings up
    };

    /// <summary>Code and place of each finding of the families 4xxx and 5xxx about these records.</summary>
    public static IReadOnlyList<string> Places(params IEnumerable<string> records) =>
        [.. Findings(records).Select(finding => $"{finding.Code} {finding.Pointer}")];

    /// <summary>The findings of the families 4xxx and 5xxx about these records.</summary>
    public static IReadOnlyList<Finding> Findings(params IEnumerable<string> records)
    {
        var read = WsisJson.Read($$"""{"format": "wsis-governance/1", "records": [{{string.Join(",\n", records)}}]}""");
        read.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty("the records can be read");
        return Of(read.Value);
    }

    /// <summary>The findings of the families 4xxx and 5xxx about a corpus.</summary>
    public static IReadOnlyList<Finding> Of(WsisCorpus corpus) =>
        [.. corpus.Validate(options).Findings.Where(
            finding => finding.Rule.Family is RuleFamily.Actors or RuleFamily.Consultations)];

    /// <summary>All data files of the repository as one corpus.</summary>
    public static WsisCorpus Data() =>
        Directory.EnumerateFiles(Repository.PathOf("src", "Wsis.Governance.Model", "Reference", "Data"), "*.json",
            SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file =>
                WsisJson.Read(File.ReadAllBytes(file), new ReadOptions { SourceName = Path.GetFileName(file) }).Value)
            .Aggregate(WsisCorpus.Empty, (all, next) => all.Concat(next));

    private sealed class OneDay : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 12, 0);
    }
}
