using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules;

public class SampleAndDataTests
{
    [Fact]
    public void The_2011_report_as_printed_gives_its_misprints_and_nothing_else()
    {
        var read = WsisJson.Read(File.ReadAllBytes(Repository.PathOf("docs", "samples", "report-2011-as-printed.json")));
        var (list, tally) = (IndexOf(read, "list-invited-organizations-2008"), IndexOf(read, "tally-2010"));
        read.Findings.Select(finding => $"{finding.Code} {finding.Arguments[0].Value}").Should().Equal("WSIS1001 A/60/6871/160");
        RuleFindings.OfActors.In(read.Value).Select(finding => $"{finding.Code} {finding.Pointer}: {finding.Message}").Should().Equal(
            $"WSIS4007 /records/{list}/statedCount: The list names 9, but 10 are announced.",
            $"WSIS5009 /records/{tally}/rows/1/total: The row intergovernmentalOrganization, internationalOrganization "
                + "adds up to 8, but its total is stated as 0.",
            $"WSIS5010 /records/{tally}/totals/2: The column discussion adds up to 13, but its total is stated as 31.",
            $"WSIS5017 /records/{tally}: Only one smallest change satisfies every sum of the table: "
                + "/rows/1/total (intergovernmentalOrganization, internationalOrganization) from 0 to 8; "
                + "/totals/2 (discussion) from 31 to 13.");
    }

    [Fact]
    public void Records_without_findings_are_checked_without_allocating()
    {
        // The rules on all records together keep tables; of the others only the one true finding of the data allocates.
        var rules = RuleCatalogue.All
            .Where(rule => rule.Family is not (RuleFamily.Actors or RuleFamily.Consultations)
                || rule.Code is "WSIS4001" or "WSIS4002" or "WSIS5014" or "WSIS5015" or "WSIS4007")
            .Aggregate(RuleSet.Default, (set, rule) => set.Without(rule.Code));
        var (data, options) = (ReferenceFiles.Records(), new ValidationOptions { Rules = rules });
        data.Validate(options).Findings.Should().BeEmpty();
        Allocation.Of(() => data.Validate(options)).Should().Be(0);
    }

    private static string IndexOf(ReadResult read, string id)
    {
        var index = read.Value.ToList().FindIndex(record => record.IdText == id);
        return read.Value.OriginOf(index).Pointer.ToString()["/records/".Length..];
    }
}
