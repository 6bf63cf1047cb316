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
        var found = RuleFixtures.Run(code, "bad.json");

        found.Should().NotBeEmpty($"Fixtures/{code}/bad.json breaks the rule");
        CommittedFile.ShouldBe($"tests/Wsis.Governance.Model.Tests/Validation/Fixtures/{code}/bad.txt", found);
        RuleFixtures.Run(code, "good.json").Should().BeEmpty($"Fixtures/{code}/good.json keeps the rule");
    }

    [Fact]
    public void Every_folder_of_fixtures_belongs_to_a_rule() =>
        Directory.EnumerateDirectories(RuleFixtures.Folder).Select(Path.GetFileName)
            .Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Code));
}
