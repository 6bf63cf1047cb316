using NodaTime;
using Wsis.Governance.Json;
using Wsis.Governance.Tests.Support;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What the rules on mandates and cooperation say of the data of this repository, all files
/// together.</summary>
public class RealMandateTests
{
    // True findings: code and record, each with the reason why the data says so all the same.
    private static readonly string[] trueExceptions =
    [
        // Paragraph 71 of the Tunis Agenda asks for yearly performance reports and names nobody to whom they go.
        "WSIS3007 mandate/ec-performance-reports-2005",

        // The modalities of the overall review were to be settled by the end of March 2014 and were on 31 July.
        "WSIS3013 mandate/wsis-followup-modalities-2013",

        // The report of 2011, 31, says "many" and no more.
        "WSIS6004 position/position-forum-most-valuable",
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

    [Fact]
    public void The_good_fixture_of_a_rule_on_mandates_keeps_the_others_too()
    {
        foreach (var folder in Directory.EnumerateDirectories(RuleFixtures.Folder, "WSIS*"))
        {
            if (Path.GetFileName(folder)[4] is '3' or '6')
            {
                var read = WsisJson.Read(File.ReadAllBytes(Path.Combine(folder, "good.json")));
                var report = read.Value.Validate(new ValidationOptions { Clock = new Day(2026, 11, 23) });
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
