using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What the rules on mandates and cooperation say of each other's fixtures.</summary>
public class MandateFixtureTests
{
    private static readonly ValidationOptions options = new()
    {
        Clock = FixedClock.Instance,
        Rules = ReferenceData.Rules,
    };

    [Fact]
    public void The_good_fixture_of_a_rule_on_mandates_breaks_no_other_rule()
    {
        var codes = RuleCatalogue.All
            .Where(rule => rule.Family is RuleFamily.Mandates or RuleFamily.Cooperation)
            .Where(rule => rule.Status != RuleStatus.Retired)
            .Select(rule => rule.Code).ToList();

        codes.Should().Contain(["WSIS3001", "WSIS6001"]);
        foreach (var code in codes)
        {
            var records = WsisJson.Read(RuleFixtures.Text(code, "good.json")).Value;
            new RuleFindings(RuleFamily.Mandates, RuleFamily.Cooperation).In(records, options)
                .Select(finding => finding.ToString())
                .Should().BeEmpty("{0}/good.json breaks no rule of these families", code);
        }
    }
}
