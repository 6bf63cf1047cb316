using Wsis.Governance.Validation;
using static Wsis.Governance.Tests.Support.SampleRecords;
using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>The rules on mandates allocate nothing as long as they have nothing to say.</summary>
public class MandateAllocationTests
{
    [Fact]
    public void A_mandate_with_nothing_wrong_is_checked_without_allocating()
    {
        var options = new ValidationOptions { Rules = MandatesAlone(), References = Around() };
        var mandate = Full();
        mandate.Validate(options).Findings.Should().BeEmpty();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = mandate.Validate(options);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        report.Should().BeSameAs(ValidationReport.Clean);
        allocated.Should().Be(0);
    }

    private static Mandate Full() => TheWork with
    {
        Status = MandateStatus.Discharged,
        Deadline = PartialDate.Parse("2010-12-31"),
        Reporting = Reporting("generalAssembly", 66) with { Through = [Organ.EconomicAndSocialCouncil] },
        DischargedBy = SymbolList("A/66/77-E/2011/103"),
        Follows = Ids("earlier"),
        Renews = Ids("renewed"),
    };

    private static WsisCorpus Around() => WsisCorpus.Create(
        Agenda,
        Resolution("E/RES/2010/2", "2010-07-19"),
        Report("A/66/77-E/2011/103", "2011-05-04", Organ.GeneralAssembly, Organ.EconomicAndSocialCouncil),
        TheWork with { Id = Id<Mandate>.Parse("earlier"), Instrument = Citation("tunis-agenda", "71") },
        TheWork with { Id = Id<Mandate>.Parse("renewed"), Status = MandateStatus.Superseded });

    private static RuleSet MandatesAlone()
    {
        var rules = RuleSet.Default;
        foreach (var rule in RuleSet.Default.Rules)
        {
            rules = rule.Family == RuleFamily.Mandates ? rules : rules.Without(rule.Code);
        }

        return rules;
    }
}
