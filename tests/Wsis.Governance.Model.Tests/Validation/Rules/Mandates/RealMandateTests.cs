using NodaTime;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;
using Wsis.Governance.Tests.Support;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What the rules on mandates and cooperation say of the data of this repository, all files together.</summary>
public class RealMandateTests
{
    // True findings: code and record, each with the reason why the data says so all the same.
    private static readonly string[] trueExceptions =
    [
    ];

    [Theory]
    [InlineData(RuleFamily.Mandates)]
    [InlineData(RuleFamily.Cooperation)]
    public void Real_mandates_and_positions_raise_no_false_alarm(RuleFamily family)
    {
        var report = All().Validate(new ValidationOptions { Clock = new Day(2026, 11, 23) });
        report.Findings.Where(finding => finding.Rule.Family == family)
            .Select(finding => $"{finding.Code} {finding.Record}")
            .Should().BeSubsetOf(trueExceptions);
    }

    private static WsisCorpus All()
    {
        var corpus = WsisCorpus.Empty;
        var folder = Repository.PathOf("src", "Wsis.Governance.Model", "Reference", "Data");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var read = WsisJson.Read(File.ReadAllBytes(file), new ReadOptions { SourceName = Path.GetFileName(file) });
            corpus = corpus.Concat(read.Value);
        }

        return corpus;
    }

    private sealed class Day(int year, int month, int day) : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(year, month, day, 12, 0);
    }
}
