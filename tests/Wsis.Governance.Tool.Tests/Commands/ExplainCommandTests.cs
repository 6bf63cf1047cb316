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
        run.Lines.Select(static line => line[..8]).Should().Equal(RuleCatalogue.All.Select(static rule => rule.Code));
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

    [Fact]
    public void A_rule_that_is_not_there_is_told() =>
        ToolRun.Of("explain", "WSIS0000").Should().Be(new ToolRun(
            2, "", "wsis: No rule has the code \"WSIS0000\". `wsis explain` lists the catalogue.\n"));
}
