using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public void The_catalogue_lists_every_rule()
    {
        var run = ToolRun.Of("explain");

        run.Code.Should().Be(0);
        run.Lines.Where(static line => line[0] != ' ').Select(static line => line[..8])
            .Should().Equal(RuleCatalogue.All.Select(static rule => rule.Code));
        run.Output.Should().Contain("  row-total-wrong\n          The counts of each row of a tally add up");
    }

    [Fact]
    public void Every_rule_has_a_page_that_fits()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            var run = ToolRun.Of("explain", rule.Code);

            run.Code.Should().Be(0);
            run.Output.Should().StartWith($"{rule.Code} {rule.Name}\n").And.Contain("\nWhat it checks\n");
            run.Lines.Should().OnlyContain(line => TextWidth.Of(line) <= 80);
        }
    }

    [Theory]
    [InlineData("3027")]
    [InlineData("wsis3027")]
    [InlineData("verb-not-in-paragraph")]
    [InlineData("verb not in paragraph")]
    [InlineData("verb not paragraph mandate")]
    public void A_rule_is_found_by_number_name_and_words(string words) =>
        ToolRun.Of(["explain", .. words.Split(' ')]).Output.Should()
            .Be(ToolRun.Of("explain", "WSIS3027").Output).And.StartWith("WSIS3027 verb-not-in-paragraph\n");

    [Theory]
    [InlineData("duplicate", "WSIS9001")]
    [InlineData("session", "WSIS1021")]
    [InlineData("enhancedCooperation", "WSIS3021")]
    [InlineData("27", "WSIS3027")]
    public void Several_rules_are_listed(string word, string code) =>
        ToolRun.Of("explain", word).Lines.Should().HaveCountGreaterThan(1)
            .And.Contain(line => line.StartsWith(code, StringComparison.Ordinal));

    [Fact]
    public void Several_codes_give_each_page() =>
        ToolRun.Of("explain", "WSIS5009", "5010").Output.Should()
            .StartWith("WSIS5009 ").And.Contain("\n\n\nWSIS5010 column-total-wrong\n");

    [Fact]
    public void Words_that_no_rule_has_are_reported() =>
        ToolRun.Of("explain", "no", "such", "thing").Error.Should()
            .StartWith("wsis: No rule has \"no such thing\" in its code, its name or what it checks.");

    [Fact]
    public void A_rule_that_is_not_there_is_reported() =>
        ToolRun.Of("explain", "WSIS0000").Should().Be(new ToolRun(
            2, "", "wsis: No rule has the code \"WSIS0000\". `wsis explain` lists the catalogue.\n"));
}
