namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Names and words, as people write them.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("Secretary General", "secretary-general")]
    [InlineData("the Secretary-General", "secretary-general")]
    [InlineData("the ITU", "itu")]
    [InlineData("union internationale des telecommunications", "itu")]
    [InlineData("L\u2019Union internationale des t\u00E9l\u00E9communications", "itu")]
    public void An_organization_is_found_without_accents_hyphens_and_articles(string name, string id) =>
        ToolRun.Of("list", "--type", "mandate", "--of", name, "--format", "json").Output.Should().Be(
            ToolRun.Of("list", "--type", "mandate", "--of", id, "--format", "json").Output).And.NotBeEmpty();

    [Theory]
    [InlineData("civil society", "civilSociety")]
    [InlineData("civilSociety", "civilSociety")]
    [InlineData("governments", "government")]
    [InlineData("Member States", "memberState")]
    public void The_mandates_of_a_group_are_those_that_address_it(string name, string group)
    {
        var expected = ReferenceData.Corpus.Mandates
            .Where(mandate => mandate.Addressees.Contains(Code<StakeholderGroup>.Parse(group)))
            .Select(static mandate => WsisJson.ToJson(mandate));

        ToolRun.Of("list", "--type", "mandate", "--of", name, "--format", "json").Lines.Should().Equal(expected);
    }

    [Fact]
    public void Records_that_name_a_group_are_listed_with_it() =>
        ToolRun.Of("list", "--type", "organization", "--of", "civil society", "--format", "csv").Lines
            .Should().HaveCount(1 + ReferenceData.Corpus.Organizations.Count(
                static one => one.Group == StakeholderGroup.CivilSociety));

    [Fact]
    public void A_list_marks_mandates_that_address_a_group()
    {
        var sheet = ToolRun.Of("list", "--type", "mandate", "--of", "ITU", "--format", "csv").Lines;

        sheet[0].Should().EndWith(",addressedAs");
        sheet.Should().Contain(static line => line.StartsWith("mandate,wsis-summit-2001,") && line.EndsWith(","));
        sheet.Should().Contain(
            static line => line.StartsWith("mandate,ec-dialogue-2015,") && line.EndsWith(",intergovernmentalOrganization"));
        ToolRun.Of("list", "--type", "mandate", "--of", "ITU").Output.Should().Contain("as intergovernmental");
    }

    [Fact]
    public void A_short_word_is_no_misprint_of_any_other_short_word() =>
        ToolRun.Of("list", "--of", "Mars").Error.Should().NotContain("Did you mean");

    [Theory]
    [InlineData("1 January 2015")]
    [InlineData("2015-1-1")]
    [InlineData("2015/01/01")]
    public void A_day_is_read_as_in_sheets(string day) =>
        ToolRun.Of("list", "--in-force", day).Output.Should().Be(ToolRun.Of("list", "--in-force", "2015-01-01").Output);

    [Theory]
    [InlineData("--in-force 2015-01-01")]
    [InlineData("--status active")]
    [InlineData("--process wsisFollowUp")]
    public void Members_of_mandates_are_not_requested_of_another_type(string option)
    {
        var run = ToolRun.Of(["list", "--type", "resolution", .. option.Split(' ')]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("choose mandates: leave out --type resolution.");
    }

    [Theory]
    [InlineData("coop\u00E9ration", "cooperation")]
    [InlineData("soci\u00E9t\u00E9", "SOCIETE")]
    [InlineData("\u0625\u0646\u062A\u0631\u0646\u062A", "\u0627\u0646\u062A\u0631\u0646\u062A")]
    public void Words_are_found_without_accents_and_hamza(string exact, string plain)
    {
        var run = ToolRun.Of("list", "--text", plain, "--format", "json");

        run.Lines.Should().HaveCountGreaterThan(1);
        run.Output.Should().Be(ToolRun.Of("list", "--text", exact, "--format", "json").Output);
    }

    [Fact]
    public void A_search_shows_the_text_that_holds_the_word() =>
        ToolRun.Of("list", "--text", "societe", "--type", "resolution").Output.Should().Contain("Sommet mondial sur la soci\u00E9t\u00E9");
}
