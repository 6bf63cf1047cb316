using Wsis.Governance.Tests.Support;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

public class RuleFixtureTests
{
    public static TheoryData<string> Codes =>
        [.. RuleCatalogue.All.Where(rule => rule.Status != RuleStatus.Retired).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_fixture_of_a_rule_gives_its_findings_and_the_good_one_none(string code)
    {
        var expected = Path.Combine(RuleFixtures.Folder, code, "bad.txt");
        var found = RuleFixtures.Run(code, "bad.json");
        if (Repository.Renews)
        {
            File.WriteAllText(expected, found);
        }

        found.Should().NotBeEmpty($"Fixtures/{code}/bad.json breaks the rule");
        found.Should().Be(File.ReadAllText(expected), "Fixtures/{0}/bad.txt tells what the rule says; WSIS_RENEW=1 rewrites it", code);
        RuleFixtures.Run(code, "good.json").Should().BeEmpty($"Fixtures/{code}/good.json keeps the rule");
    }

    [Fact]
    public void Every_folder_of_fixtures_belongs_to_a_rule() =>
        Directory.EnumerateDirectories(RuleFixtures.Folder).Select(Path.GetFileName)
            .Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Code));
}
