using NodaTime;
using Wsis.Governance.Json;
using Wsis.Governance.Tests.Support;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What the rules on mandates and cooperation say of the data of this repository, all files
/// together.</summary>
public class RealMandateTests
{
    [Theory]
    [InlineData(RuleFamily.Mandates)]
    [InlineData(RuleFamily.Cooperation)]
    public void Real_mandates_and_positions_raise_no_false_alarm(RuleFamily family)
    {
        var report = All().Validate(new ValidationOptions
        {
            Clock = new Day(2026, 11, 23),
            Rules = ReferenceData.Rules,
        });
        report.Findings.Where(finding => finding.Rule.Family == family)
            .Select(finding => $"{finding.Code} {finding.Record}")
            .Should().BeEmpty();
    }

    [Fact]
    public void The_good_fixture_of_a_rule_on_mandates_keeps_the_others_too()
    {
        foreach (var folder in Directory.EnumerateDirectories(RuleFixtures.Folder, "WSIS*"))
        {
            if (Path.GetFileName(folder)[4] is '3' or '6')
            {
                var read = WsisJson.Read(File.ReadAllBytes(Path.Combine(folder, "good.json")));
                var report = read.Value.Validate(new ValidationOptions
        {
            Clock = new Day(2026, 11, 23),
            Rules = ReferenceData.Rules,
        });
                report.Findings.Where(finding => finding.Rule.Family is RuleFamily.Mandates or RuleFamily.Cooperation)
                    .Select(finding => finding.ToString())
                    .Should().BeEmpty("{0}/good.json breaks no rule of these families", Path.GetFileName(folder));
            }
        }
    }

    private static WsisCorpus All()
    {
        var corpus = WsisCorpus.Empty;
        var folder = Repository.PathOf("src", "Wsis.Governance.Model", "Reference", "Data");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(
            StringComparer.Ordinal))
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
