namespace Wsis.Governance.Tests.Corpus;

/// <summary>Organs and the organizations that they are.</summary>
public class OrganTests
{
    private static readonly WsisCorpus corpus = ReferenceData.Corpus;

    [Theory]
    [InlineData("generalAssembly", "general-assembly")]
    [InlineData("economicAndSocialCouncil", "ecosoc")]
    [InlineData("commissionOnScienceAndTechnologyForDevelopment", "cstd")]
    [InlineData("conferenceOnTradeAndDevelopment", "unctad")]
    [InlineData("economicAndSocialCommissionForWesternAsia", "escwa")]
    public void An_organ_leads_to_its_organization_and_back(string organ, string organization)
    {
        var code = Code<Organ>.Parse(organ);

        corpus.OrganizationOf(code)!.IdText.Should().Be(organization);
        corpus.OrganOf(corpus.Organizations[organization]).Should().Be(code);
    }

    [Fact]
    public void Each_organ_that_leads_to_an_organization_is_led_back_to() =>
        Organ.Known.ToArray().Select(Code<Organ>.Parse)
            .Where(organ => corpus.OrganizationOf(organ) is { } its && corpus.OrganOf(its) != organ)
            .Should().BeEmpty();

    [Fact]
    public void An_organization_is_found_by_its_name_in_any_official_language()
    {
        var council = corpus.Organizations["ecosoc"] with
        {
            Acronym = null, Name = LocalizedText.Create("ru", "Экономический и Социальный Совет"), OtherNames = [],
        };

        WsisCorpus.Create(council).OrganizationOf(Organ.EconomicAndSocialCouncil).Should().Be(council);
    }

    [Fact]
    public void What_is_no_organ_leads_nowhere()
    {
        corpus.OrganizationOf(default).Should().BeNull();
        corpus.OrganizationOf(Code<Organ>.Parse("someLaterOrgan")).Should().BeNull();
        WsisCorpus.Empty.OrganizationOf(Organ.GeneralAssembly).Should().BeNull();
        corpus.OrganOf(corpus.Organizations["icann"]).IsDefault.Should().BeTrue();
    }
}
