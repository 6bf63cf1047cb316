using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class CodesCommandTests
{
    [Fact]
    public void A_code_is_one_word_unless_a_terminal_is_too_narrow()
    {
        ToolRun.Of("codes", "organ").Output.Should().Contain("commissionOnScienceAndTechnologyForDevelopment ");
        ToolRun.OnTerminal(60, "codes", "organ").Output.Should()
            .NotContain("commissionOnScienceAndTechnologyForDevelopment");
    }

    [Fact]
    public void Without_an_argument_the_lists_are_printed() =>
        ToolRun.Of("codes").Output.Should().StartWith("list                codes  such as\n")
            .And.Contain("mandateStatus           4  active, discharged, superseded, …\n")
            .And.Contain("verb                   99  requests, ");

    [Theory]
    [InlineData("mandateStatus")]
    [InlineData("mandate status")]
    [InlineData("Mandate statuses")]
    [InlineData("status")]
    public void A_list_is_named_by_its_name_in_any_form(string name) => ToolRun.Of("codes", name).Lines.Should().Equal(
        "mandateStatus  name",
        "active         active",
        "discharged     discharged",
        "superseded     superseded",
        "lapsed         lapsed");

    [Fact]
    public void A_word_of_several_lists_names_them() =>
        ToolRun.Of("codes", "kind").Output.Should()
            .Contain("reportKind").And.Contain("meetingKind").And.NotContain("verb");

    [Fact]
    public void Another_word_finds_codes() => ToolRun.Of("codes", "rights council").Lines.Should().Equal(
        "list   code                name",
        "organ  humanRightsCouncil  Human Rights Council");

    [Fact]
    public void An_unknown_word_points_to_the_lists() => ToolRun.Of("codes", "what").Should().Be(new ToolRun(
        2, "", "wsis: No list and no code contains \"what\". `wsis codes` names the lists.\n"));

    [Fact]
    public void As_JSON_each_code_has_its_names()
    {
        var lines = ToolRun.Of("codes", "organ", "--format", "json").Lines;

        lines.Should().HaveCount(Organ.Known.Length);
        var first = JsonDocument.Parse(lines[0]).RootElement;
        first.GetProperty("list").GetString().Should().Be("organ");
        first.GetProperty("code").GetString().Should().Be("generalAssembly");
        first.GetProperty("names").GetProperty("fr").GetString().Should().Be("Assemblée générale");
    }

    [Fact]
    public void Every_list_of_the_schema_is_listed()
    {
        var lists = JsonDocument.Parse(WsisJson.Schema).RootElement.GetProperty("$defs").EnumerateObject()
            .Select(static one => one.Name).Where(static name => name.EndsWith("Code", StringComparison.Ordinal));

        ToolRun.Of("codes", "--format", "json").Lines
            .Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("list").GetString() + "Code")
            .Distinct().Should().BeEquivalentTo(lists);
    }
}
