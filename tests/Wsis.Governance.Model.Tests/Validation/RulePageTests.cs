using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

public class RulePageTests
{
    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_page_with_its_texts(string code)
    {
        RuleCatalogue.TryGet(code, out var rule).Should().BeTrue();
        CommittedFile.ShouldBe(RulePages.PathOf(rule!), RulePages.Page(rule!));
    }

    [Fact]
    public void The_catalogue_lists_every_rule() =>
        CommittedFile.ShouldBe("docs/rules/README.md", RulePages.Catalogue());

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "WSIS*.md").Select(Path.GetFileNameWithoutExtension)
            .Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Code));
}
